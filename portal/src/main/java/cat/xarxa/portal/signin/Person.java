package cat.xarxa.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is signed in, for one request; the token is for the services and is never printed. */
public final class Person {

    private static final String ATTRIBUTE = Person.class.getName();

    private final String name;
    private final @Nullable String token;
    private final Set<String> duties;

    /**
     * @param token null while the identity provider is away and the last one has ended
     * @param duties roles for the whole network, none while there is no token to tell them
     */
    Person(String name, @Nullable String token, Set<String> duties) {
        this.name = name;
        this.token = token;
        this.duties = Set.copyOf(duties);
    }

    public static Optional<Person> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    public String name() {
        return name;
    }

    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** Whether the person acts for an institution. */
    public boolean holdsMandate() {
        return duties.contains(Duties.MANDATE);
    }

    /** Whether the console is theirs: the technical office's, and whoever's who administers the platform. */
    public boolean entersConsole() {
        return duties.contains("OFFICE") || isAdministrator();
    }

    /** Whether the person administers the platform. */
    public boolean isAdministrator() {
        return duties.contains("PLATFORM_ADMIN");
    }

    void standBehind(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "Person[" + name + "]";
    }
}
