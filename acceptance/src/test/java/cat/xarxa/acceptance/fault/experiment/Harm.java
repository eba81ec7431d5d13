package cat.xarxa.acceptance.fault.experiment;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.local.stack.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was done to the network.
 *
 * @param faults how many times
 * @param mailsInFlight how many mails may have been sent and not written down when their sender died
 * @param findings what was not as promised meanwhile
 */
public record Harm(int faults, int mailsInFlight, List<Finding> findings) {

    public Harm {
        findings = List.copyOf(findings);
    }

    /** How many mails may be in flight when one of a service dies: two sessions with a batch of twenty each. */
    public static int mailsInFlight(Part service) {
        return service == Part.NOTIFICATION ? 2 * 20 : 0;
    }

    /** Faults that let no mail be sent twice. */
    public static Harm of(int faults) {
        return new Harm(faults, 0, List.of());
    }

    Harm with(List<Finding> more) {
        return new Harm(
                faults,
                mailsInFlight,
                Stream.concat(findings.stream(), more.stream()).toList());
    }
}
