package cat.xarxa.notification.inbox;

import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of somebody's inbox, in the language that they read.
 *
 * @param id that of the source event
 * @param lang the language that the texts are in, perhaps not the one asked for
 * @param path on the portal, below the language
 * @param reason why it is there, as a sentence
 * @param subject the post or activity that it is about
 * @param activity when that is and who organises it, null for posts
 * @param mail why its mail does not go as it was asked for, as a sentence, null when it does
 * @param withdrawn whether it was recalled: only a line that says so is left of it
 * @param archived whether its owner has put it away
 * @param category what it is of, as people prefer to be told of it
 * @param earlier how many items on the same it stands for that came before it
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
        boolean read,
        UUID subject,
        @Nullable Activity activity,
        @Nullable String mail,
        boolean withdrawn,
        boolean archived,
        Category category,
        int earlier) {

    /**
     * The activity that an item is about.
     *
     * @param organisers names, the lead first
     */
    public record Activity(Happening happening, List<String> organisers) {}
}
