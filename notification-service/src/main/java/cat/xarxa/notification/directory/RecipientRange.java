package cat.xarxa.notification.directory;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A block of recipients by their ordinals, the unit of a fan-out's slice.
 *
 * @param number range k holds the ordinals 500k to 500k + 499
 */
public record RecipientRange(int number) {

    /** How many recipients a range holds at most. */
    public static final int SIZE = 500;

    public RecipientRange {
        if (number < 0) {
            throw new IllegalArgumentException("a range is numbered from 0, not " + number);
        }
    }

    /** The range in which an ordinal lies, for ever. */
    public static RecipientRange of(int ordinal) {
        return new RecipientRange(ordinal / SIZE);
    }

    /** The ranges that the first so many recipients fill. */
    public static List<RecipientRange> firstFor(int recipients) {
        return IntStream.range(0, Math.ceilDiv(recipients, SIZE))
                .mapToObj(RecipientRange::new)
                .toList();
    }

    public int first() {
        return number * SIZE;
    }

    /** The first ordinal that lies behind it. */
    public int end() {
        return first() + SIZE;
    }
}
