package cat.xarxa.portal.console.operations;

import cat.xarxa.portal.operation.DeadLetter;
import cat.xarxa.portal.operation.Operations;
import cat.xarxa.portal.operation.PlatformService;
import cat.xarxa.portal.operation.ServiceState;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.Objects;

/**
 * One service as operators see it.
 *
 * @param letters its dead letters, none while it is away
 */
record Standing(PlatformService service, Fetched<ServiceState> state, List<DeadLetter> letters) {

    static Standing of(PlatformService service, Operations operations) {
        return new Standing(
                service,
                operations.state(service),
                Objects.requireNonNullElse(operations.deadLetters(service).value(), List.of()));
    }

    /** Names the text of its name. */
    public String nameKey() {
        return "status." + service.group();
    }
}
