package cat.xarxa.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body became a member of the network.
 *
 * @param org its slug
 * @param event that told of it
 * @param on from which day on it is one, in Europe/Madrid
 * @param mentor slug of the member that helps it, null where none does
 */
@Document("adhesions")
public record Adhesion(
        @Id String org, UUID event, LocalDate on, @Nullable String mentor) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    /** How long its people are new to the network; also how far what they are told looks back. */
    static final Duration NEW_FOR = Duration.ofDays(30);

    /** Whether it was one for longer already when something happened: then nobody is new to anything. */
    boolean isLongAgo(Instant at) {
        return on.isBefore(at.minus(NEW_FOR).atZone(ZONE).toLocalDate());
    }
}
