package cat.xarxa.events.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * In what capacity somebody acts for an organisation.
 *
 * @param role TECHNICIAN, REPRESENTATIVE, SUBSTITUTE
 * @param from its first day
 * @param to its last day, null while none is settled
 */
@Document("mandates")
@TypeAlias("mandate.v1")
public record Mandate(
        @Id UUID id,
        UUID personId,
        String orgId,
        String role,
        LocalDate from,
        @Nullable LocalDate to) {

    Mandate endingOn(LocalDate last) {
        return new Mandate(id, personId, orgId, role, from, last);
    }

    /** Whether it holds on a day; its first and its last day count. */
    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && lastsUntil(day);
    }

    /** Whether it has not ended before a day. */
    boolean lastsUntil(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
