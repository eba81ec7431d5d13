package cat.xarxa.notification.inbox;

import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.UUID;

/**
 * An item of somebody's inbox, in the language that they read.
 *
 * @param id that of the source event
 * @param lang the language that the texts are in, perhaps not the one asked for
 * @param path on the portal, below the language
 * @param reason why it is there, as a sentence
 */
public record InboxItem(
        UUID id,
        UUID publicationId,
        PublicationKind kind,
        String type,
        String title,
        String summary,
        Lang lang,
        String path,
        String ownerOrg,
        String ownerName,
        String reason,
        Instant publishedAt,
        Instant receivedAt,
        boolean read) {}
