package cat.xarxa.acceptance.fault.experiment;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import java.util.List;
import java.util.Locale;

/**
 * What came of an experiment.
 *
 * @param drained seconds from the end of the harm and of the load until everything had arrived
 */
public record Result(String name, Harm harm, int acknowledged, List<Finding> findings, double drained) {

    private static final double LONGEST_DRAIN = 60;

    public Result {
        findings = List.copyOf(findings);
    }

    /** Whether every promise was kept. */
    public boolean isGreen() {
        return drained <= LONGEST_DRAIN && isWhole();
    }

    /** Whether nothing is lost, doubled or made up, however long that took. */
    public boolean isWhole() {
        return count(Kind.MAILED_TWICE) <= harm.mailsInFlight()
                && findings.stream().allMatch(finding -> finding.kind() == Kind.MAILED_TWICE);
    }

    /** As a row of the table. */
    public String row() {
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %d of %d | %.0f |"
                .formatted(
                        name,
                        harm.faults(),
                        acknowledged,
                        count(Kind.LOST) + count(Kind.REFUSED),
                        count(Kind.GHOST),
                        count(Kind.DUPLICATE),
                        count(Kind.INVERSION),
                        count(Kind.UNDELIVERED),
                        count(Kind.MAILED_TWICE),
                        harm.mailsInFlight(),
                        drained)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("x", "X");
    }

    private long count(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
