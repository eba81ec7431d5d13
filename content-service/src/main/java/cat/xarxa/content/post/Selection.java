package cat.xarxa.content.post;

import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of posts, newest first.
 *
 * @param reader who reads
 * @param filter what they want to see
 * @param state only posts in this state, null for all that the reader may see
 * @param after the last post of the page before, null at the beginning
 * @param limit how many posts at most
 */
public record Selection(
        Reader reader,
        Filter filter,
        Post.@Nullable State state,
        @Nullable Place after,
        int limit) {

    /** The newest posts, as far as the reader may see them. */
    public static Selection newest(Reader reader, Filter filter, int limit) {
        return new Selection(reader, filter, null, null, limit);
    }

    /** Tells whether there is a next page. */
    Selection andOneMore() {
        return new Selection(reader, filter, state, after, limit + 1);
    }

    /** Where a post stands in the list; the id decides between posts of the same moment. */
    public record Place(Instant listedAt, UUID id) {

        static Place of(Post post) {
            return new Place(post.listedAt(), post.getId().value());
        }

        /**
         * What {@link #cursor()} wrote; null for the beginning of the list.
         *
         * @throws InvalidInputException naming the cursor when it was not written by a list of posts
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
