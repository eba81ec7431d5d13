package cat.xarxa.acceptance.fault.check;

import cat.xarxa.acceptance.fault.history.Done;
import java.util.List;
import java.util.stream.Stream;

/** Compares what clients were told with what the system holds. */
public final class Checker {

    private Checker() {}

    /** All that is not as promised; empty when everything is. */
    public static List<Finding> check(List<Done> writes, Evidence evidence) {
        return Stream.of(
                        new WriteCheck(writes, evidence).findings(),
                        new EventCheck(writes, evidence).findings(),
                        new DeliveryCheck(evidence).findings())
                .flatMap(List::stream)
                .toList();
    }
}
