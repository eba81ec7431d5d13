package cat.xarxa.content.post;

import cat.xarxa.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a post says, to whom, and whose it is. */
public record Content(PostType type, Origin origin, Audience audience, Subject subject, Texts texts) {

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
