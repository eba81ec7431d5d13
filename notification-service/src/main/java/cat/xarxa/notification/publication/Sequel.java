package cat.xarxa.notification.publication;

import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What became of a post after it was published.
 *
 * @param of the post, where this is told by itself; null in the post's own publication, which only says so
 * @param note what readers are told of it
 * @param former what the post was about before, where it was changed while its mails were held back; else null
 */
public record Sequel(
        Kind kind,
        @Nullable UUID of,
        Map<Lang, String> note,
        Instant at,
        @Nullable Former former) {

    @PersistenceCreator
    public Sequel {
        note = Map.copyOf(note);
        if (note.isEmpty()) {
            throw new IllegalArgumentException("nothing is said of a " + kind);
        }
    }

    public Sequel(Kind kind, Map<Lang, String> note, Instant at) {
        this(kind, null, note, at, null);
    }

    /** The note that somebody reads who would rather read the given language. */
    public String noteFor(Lang wanted) {
        return wanted.withFallbacks().stream()
                .map(note::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    Sequel toldOf(UUID post) {
        return new Sequel(kind, post, note, at, null);
    }

    Sequel replacing(Publication before) {
        return new Sequel(kind, null, note, at, new Former(before.themes(), before.territories()));
    }

    /** What happened. */
    public enum Kind {
        /** It says something else, and that matters. */
        CHANGE,
        /** It was wrong. */
        CORRECTION,
        /** It is gone. */
        WITHDRAWAL;

        /** Whether it is owed to who was told of the post, and to nobody else. */
        public boolean isOwed() {
            return this != CHANGE;
        }
    }

    /** What a post was about. */
    public record Former(Set<String> themes, Set<String> territories) {}
}
