package cat.xarxa.members.organ;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.Identifier;

/** The stable slug of an organ. */
public record OrganId(String slug) implements Identifier {

    private static final int MAX = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public OrganId {
        if (!isWellFormed(slug)) {
            throw new IllegalArgumentException("not the slug of an organ");
        }
    }

    /** Reads a slug from outside: what is not well formed names no organ. */
    public static Optional<OrganId> parse(String slug) {
        return isWellFormed(slug) ? Optional.of(new OrganId(slug)) : Optional.empty();
    }

    private static boolean isWellFormed(String slug) {
        return slug.length() <= MAX && FORM.matcher(slug).matches();
    }

    @Override
    public String toString() {
        return slug;
    }
}
