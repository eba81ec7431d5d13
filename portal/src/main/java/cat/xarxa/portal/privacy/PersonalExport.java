package cat.xarxa.portal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The copy that somebody asked for of all that is held of them.
 *
 * @param keptUntil when its parts go
 * @param complete whether every service has taken its part
 */
public record PersonalExport(
        UUID id, UUID personId, Instant requestedAt, Instant keptUntil, boolean complete, List<Part> parts) {

    public PersonalExport {
        parts = List.copyOf(parts);
    }

    /** Whether a part has said nothing for longer than that takes. */
    public boolean isOverdue() {
        return parts.stream().anyMatch(part -> part.progress().equals("OVERDUE"));
    }

    /**
     * What was taken of one part.
     *
     * @param part what it is of: a service, or the account
     * @param service who hands out its files
     */
    public record Part(
            String part,
            String service,
            String progress,
            @Nullable Instant at,
            List<File> files,
            List<Withheld> withheld) {

        public Part {
            files = List.copyOf(files);
            withheld = List.copyOf(withheld);
        }

        /** Names the text of what it is of. */
        public String partKey() {
            return "privacy.part." + part;
        }

        /** Names the text of how far it is. */
        public String progressKey() {
            return "export.progress." + progress;
        }

        /** How many records there are in all its files. */
        public int records() {
            return files.stream().mapToInt(File::records).sum();
        }
    }

    /** A file of a part, and what its bytes are to be. */
    public record File(String store, String name, int records, String sha256) {}

    /** What mentions the person and is not handed over, with a code for why. */
    public record Withheld(String store, String reason) {}
}
