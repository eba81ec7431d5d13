package cat.xarxa.content.post;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a post says, to whom, and whose it is. */
public record Content(PostType type, Origin origin, Audience audience, Subject subject, Texts texts) {

    /**
     * What may not change any more once people were told: who answers for it, what it is and whom it is for.
     *
     * @throws InvalidInputException naming what is otherwise
     */
    void requireSameFrame(Content other) {
        Findings findings = new Findings();
        keep("type", type == other.type, findings);
        keep("audience", audience == other.audience, findings);
        keep("ownerOrg", origin.ownerOrg().equals(other.origin.ownerOrg()), findings);
        findings.refuseAny();
    }

    private static void keep(String field, boolean same, Findings findings) {
        if (!same) {
            findings.add(field, "fixed-once-published");
        }
    }

    /**
     * Whose post it is.
     *
     * @param ownerOrg slug of the organisation that answers for it
     * @param sourceOrg slug of the organisation that the information came from, null when it is the owner's own
     */
    public record Origin(String ownerOrg, @Nullable String sourceOrg) {}

    /**
     * What the post is about.
     *
     * @param themes ids of the catalogue
     * @param territories INE codes of municipalities and slugs of comarques; none means everywhere
     * @param occurredOn the day of what it tells, null when it tells of no day
     */
    public record Subject(
            List<String> themes,
            List<String> territories,
            @Nullable LocalDate occurredOn) {

        public Subject {
            themes = List.copyOf(themes);
            territories = List.copyOf(territories);
        }
    }
}
