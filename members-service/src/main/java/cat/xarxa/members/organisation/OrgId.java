package cat.xarxa.members.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.Identifier;

/** The stable slug of an organisation: a member, a partner, or the network itself. */
public record OrgId(String slug) implements Identifier {

    private static final int MAX = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The network itself; stands below the form that it is checked against. */
    public static final OrgId XARXA = new OrgId("xarxa");

    public OrgId {
        if (!isWellFormed(slug)) {
            throw new IllegalArgumentException("not the slug of an organisation");
        }
    }

    /** Reads a slug from outside: what is not well formed names no organisation. */
    public static Optional<OrgId> parse(String slug) {
        return isWellFormed(slug) ? Optional.of(new OrgId(slug)) : Optional.empty();
    }

    private static boolean isWellFormed(String slug) {
        return slug.length() <= MAX && FORM.matcher(slug).matches();
    }

    @Override
    public String toString() {
        return slug;
    }
}
