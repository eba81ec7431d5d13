package cat.xarxa.notification.guest;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who confirmed. Who they are says members-service; here is how they come to what is theirs.
 *
 * @param id the person's
 * @param link what the token of their page leaves
 * @param since when they first confirmed
 * @param told when it was last told that they use the network
 */
@Document("guests")
record Guest(@Id UUID id, String link, Instant since, Instant told) {

    Guest toldAt(Instant at) {
        return new Guest(id, link, since, at);
    }
}
