package cat.xarxa.portal.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of an inbox, newest first.
 *
 * @param next cursor of the next page, null at the end
 * @param unread of all pages; 100 stands for all numbers above it, too
 * @param position up to which this is what there is, for a stream to go on from
 */
record Inbox(List<Message> items, @Nullable String next, int unread, long position) {

    /** All that the person was told on one thing, newest first. */
    record Told(List<Message> items) {}

    /**
     * One message.
     *
     * @param kind what it tells of: POST, ACTIVITY, RECORDING, MEMBER, NOTICE
     * @param type the kind of that post or activity
     * @param lang the language of its texts
     * @param path of what it is about, below the language
     * @param reason why the person got it, as a sentence
     * @param date the day of an activity of which no times are known
     * @param past whether the activity has ended, null for a post
     * @param organisers of the activity, by their names
     * @param mail why its mail does not go as it was asked for, as a sentence; null when it does
     * @param archived whether the person has put it away
     * @param earlier how many messages on the same came before it
     */
    record Message(
            UUID id,
            String kind,
            String type,
            String title,
            @Nullable String summary,
            String lang,
            String path,
            String ownerName,
            String reason,
            Instant receivedAt,
            boolean read,
            @Nullable LocalDate date,
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable ZoneId zone,
            @Nullable Boolean past,
            @Nullable List<String> organisers,
            @Nullable String mail,
            @Nullable Boolean withdrawn,
            @Nullable Boolean archived,
            @Nullable Integer earlier) {

        /** Whether it was taken back: only a line that says so is left. */
        boolean isWithdrawn() {
            return Boolean.TRUE.equals(withdrawn);
        }

        boolean isArchived() {
            return Boolean.TRUE.equals(archived);
        }

        boolean isRecording() {
            return "RECORDING".equals(kind);
        }

        /** Something that only this person is told. */
        boolean isNotice() {
            return "NOTICE".equals(kind);
        }

        boolean isAboutAnActivity() {
            return "ACTIVITY".equals(kind) || isRecording();
        }
    }
}
