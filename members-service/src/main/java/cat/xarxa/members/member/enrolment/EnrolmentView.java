package cat.xarxa.members.member.enrolment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What became of a list, or would become of it.
 *
 * @param added how many are new
 * @param known how many were there already
 */
record EnrolmentView(
        @Schema(description = "Whether it was only tried out")
        boolean dryRun,

        long added,
        long known,
        List<Line> lines) {

    static EnrolmentView of(boolean dryRun, List<Enrolled> enrolled) {
        long added = enrolled.stream()
                .filter(one -> one.outcome() == Enrolled.Outcome.NEW)
                .count();
        return new EnrolmentView(
                dryRun,
                added,
                enrolled.size() - added,
                enrolled.stream().map(Line::of).toList());
    }

    /** One body. */
    record Line(int line, String id, String name, Enrolled.Outcome outcome) {

        static Line of(Enrolled one) {
            return new Line(one.line(), one.id().slug(), one.name(), one.outcome());
        }
    }
}
