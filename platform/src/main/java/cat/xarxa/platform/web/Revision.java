package cat.xarxa.platform.web;

import cat.xarxa.platform.problem.PreconditionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of its changes a stored thing has gone through; its {@code ETag}, by which a writer says what it read (RFC
 * 9110, 13.1.1).
 *
 * @param number the version of the stored document, from 0
 */
public record Revision(long number) {

    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /**
     * What the header {@code If-Match} names.
     *
     * @throws PreconditionException 428 when the header is missing; 412 when it is no version of ours, as that was
     *     never read here: a list, a weak one or any ({@code *}) would let a writer overwrite what it has not seen
     */
    public static Revision read(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw PreconditionException.missing();
        }
        Matcher form = FORM.matcher(ifMatch.strip());
        if (!form.matches()) {
            throw PreconditionException.failed();
        }
        return new Revision(Long.parseLong(form.group(1)));
    }

    /** The value of the header {@code ETag}, quoted. */
    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * Lets a change through that builds on the newest.
     *
     * @throws PreconditionException 412 when the newest is another one
     */
    public void requireNewest(long newest) {
        if (number != newest) {
            throw PreconditionException.failed();
        }
    }
}
