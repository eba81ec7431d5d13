package cat.xarxa.portal.adhesion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of a member.
 *
 * @param ineCode5 null for a body that is not a municipality
 * @param mentorId the member that helps it through its first year, null where none does
 * @param steps how it came where it stands; null to whoever is not of the office
 * @param version the one that the next step builds on
 */
public record MemberFile(
        String id,
        String kind,
        String name,
        MemberState state,
        @Nullable String ineCode5,
        String comarcaName,
        String province,
        @Nullable String mentorId,
        @Nullable List<Taken> steps,
        long version) {

    /** Names the text of its kind. */
    public String kindKey() {
        return "member.kind." + kind;
    }

    /** Its steps, the last first. */
    public List<Taken> history() {
        return steps == null ? List.of() : steps.reversed();
    }

    /** The day of the last step, null where none was recorded. */
    public @Nullable LocalDate since() {
        return history().isEmpty() ? null : history().getFirst().on();
    }

    /**
     * A step that was taken.
     *
     * @param note the decision or the reason, null where none was given
     */
    public record Taken(
            MemberState state, LocalDate on, @Nullable String note) {

        /** Whether the note is a link to the minutes. */
        public boolean hasMinutes() {
            return note != null && note.startsWith("https://");
        }

        /** Names the text of the reason for which a body left. */
        public String reasonKey() {
            return "adhesion.reason." + note;
        }
    }
}
