package cat.xarxa.portal.organ;

import cat.xarxa.portal.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organ or a working group, with who sits in it.
 *
 * @param to its last day, null while it is open
 * @param seats of today and of before; null to whoever is not of the network
 * @param version the one that a change builds on
 */
public record Organ(
        String id,
        String kind,
        Map<String, Title> texts,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Seat> seats,
        long version) {

    public boolean isOpen() {
        return to == null;
    }

    /** Names the text of its kind. */
    public String kindKey() {
        return "organ.kind." + kind;
    }

    public String name(Language asked) {
        return Objects.requireNonNull(texts.get(asked.orFirstOf(texts.keySet()).code()))
                .title();
    }

    /** Who sits there, without an end. */
    public List<Seat> held() {
        return all().stream().filter(seat -> seat.to() == null).toList();
    }

    /** Whose seat has an end, the last first. */
    public List<Seat> ended() {
        return all().stream().filter(seat -> seat.to() != null).toList().reversed();
    }

    private List<Seat> all() {
        return seats == null ? List.of() : seats;
    }

    /** What it is called in one language. */
    public record Title(String title) {}

    /**
     * That somebody sits there for an organisation.
     *
     * @param name null when the person has been erased
     */
    public record Seat(
            UUID id,
            UUID personId,
            @Nullable String name,
            String orgId,
            String orgName,
            String vote,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Names the text of what the seat counts. */
        public String voteKey() {
            return "organ.vote." + vote;
        }
    }
}
