package cat.xarxa.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in, for one request; the token is for the services and is never printed. */
public final class Person {

    private static final String ATTRIBUTE = Person.class.getName();

    private final String name;
    private final @Nullable String token;

    /** @param token null while the identity provider is away and the last one has ended */
    Person(String name, @Nullable String token) {
        this.name = name;
        this.token = token;
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

    void standBehind(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "Person[" + name + "]";
    }
}
