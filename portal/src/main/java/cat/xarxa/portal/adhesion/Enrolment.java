package cat.xarxa.portal.adhesion;

import java.util.List;

/**
 * What a list of members led to, or would lead to.
 *
 * @param added how many are new
 * @param known how many were there already
 */
public record Enrolment(int added, int known, List<Line> lines) {

    public Enrolment {
        lines = List.copyOf(lines);
    }

    /** One body on the list. */
    public record Line(int line, String id, String name, String outcome) {

        /** Whether the list tells nothing that is not known. */
        public boolean isKnown() {
            return outcome.equals("KNOWN");
        }
    }
}
