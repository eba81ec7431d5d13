package cat.xarxa.members.client;

import cat.xarxa.members.organisation.OrgId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.Identifier;

/**
 * Which client of which partner. Written with a dot, which no slug has: two partners never share a name.
 *
 * @param partner whose it is
 * @param name what it is called among the partner's, a short slug
 */
public record ClientId(OrgId partner, String name) implements Identifier {

    private static final int MAX = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ClientId {
        if (!isWellFormed(name)) {
            throw new IllegalArgumentException("not the name of a client");
        }
    }

    /** Reads a name from outside: what is not well formed names no client. */
    public static Optional<ClientId> parse(OrgId partner, String name) {
        return isWellFormed(name) ? Optional.of(new ClientId(partner, name)) : Optional.empty();
    }

    /** Whether a stored id is a client's, and not a partner's. */
    static boolean isOne(String text) {
        return text.indexOf('.') > 0;
    }

    static ClientId stored(String text) {
        int dot = text.indexOf('.');
        return new ClientId(new OrgId(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** What a machine signs in as with one of the client's credentials. */
    String credential(int number) {
        return this + "." + number;
    }

    private static boolean isWellFormed(String name) {
        return name.length() <= MAX && FORM.matcher(name).matches();
    }

    @Override
    public String toString() {
        return partner.slug() + "." + name;
    }
}
