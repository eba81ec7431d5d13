package cat.xarxa.events.activity;

import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the agenda, newest date first.
 *
 * @param reader who reads
 * @param filter what they want to see
 * @param state only activities in this state, and of those only their own for who does not read everything; null for
 *     all that the reader may see
 * @param after the last activity of the page before, null at the beginning
 * @param limit how many at most
 */
public record Selection(
        Reader reader,
        Filter filter,
        Activity.@Nullable State state,
        @Nullable Place after,
        int limit) {

    /** The published ones with the newest dates, as far as everybody may see them. */
    public static Selection published(Filter filter, int limit) {
        return new Selection(Reader.anyone(), filter, Activity.State.PUBLISHED, null, limit);
    }

    /** Tells whether there is a next page. */
    Selection andOneMore() {
        return new Selection(reader, filter, state, after, limit + 1);
    }

    /** Where an activity stands in the list; the id decides between those of the same moment. */
    public record Place(Instant listedAt, UUID id) {

        static Place of(Activity activity) {
            return new Place(activity.listedAt(), activity.getId().value());
        }

        /**
         * What {@link #cursor()} wrote; null for the beginning of the list.
         *
         * @throws InvalidInputException naming the cursor when it was not written by a list of activities
         */
        public static @Nullable Place read(@Nullable String cursor) {
            return Cursor.read(
                    cursor,
                    2,
                    values -> new Place(
                            Instant.ofEpochMilli(Long.parseLong(values.getFirst())),
                            UUID.fromString(values.getLast())));
        }

        String cursor() {
            return Cursor.of(Long.toString(listedAt.toEpochMilli()), id.toString());
        }
    }
}
