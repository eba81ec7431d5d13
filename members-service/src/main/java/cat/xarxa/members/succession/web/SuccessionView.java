package cat.xarxa.members.succession.web;

import cat.xarxa.members.succession.Heirloom;
import cat.xarxa.members.succession.Succession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A handover that was decided, and how far each service is with it. */
@Schema(description = "A handover that was decided")
record SuccessionView(
        UUID id,
        UUID fromPersonId,
        UUID fromMandateId,
        UUID toPersonId,
        UUID toMandateId,
        Set<Heirloom> inherit,
        Instant decidedAt,
        List<ServiceView> services) {

    static SuccessionView of(Succession succession, Instant now) {
        var decided = succession.decided();
        return new SuccessionView(
                decided.successionId(),
                decided.from().personId().value(),
                decided.from().mandateId().value(),
                decided.to().personId().value(),
                decided.to().mandateId().value(),
                new TreeSet<>(decided.inherit()),
                succession.decidedAt(),
                succession.states(now).entrySet().stream()
                        .map(service -> new ServiceView(
                                service.getKey(), service.getValue(), counts(succession, service.getKey())))
                        .toList());
    }

    private static Map<String, Integer> counts(Succession succession, String service) {
        Succession.Answer answer = succession.answers().get(service);
        return answer == null ? Map.of() : answer.counts();
    }

    /** What a service did of it. */
    record ServiceView(String service, Succession.State state, Map<String, Integer> counts) {}
}
