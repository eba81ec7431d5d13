package cat.xarxa.portal.signin;

import cat.xarxa.portal.identity.IdentityAway;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Knows whether a person who signed in still is, and gives the request a token of theirs. */
@Component
public class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private final TokenRenewal tokens;

    People(TokenRenewal tokens) {
        this.tokens = tokens;
    }

    /** Whether this sign-in goes on; then {@link Person#of} finds the person in the request. */
    public boolean recognise(OidcUser user, HttpServletRequest request) {
        Optional<Person> person = find(user);
        person.ifPresent(found -> found.standBehind(request));
        return person.isPresent();
    }

    private Optional<Person> find(OidcUser user) {
        try {
            return tokens.fresh(SessionId.of(user))
                    .map(signIn -> person(user, signIn.access().getTokenValue()));
        } catch (IdentityAway away) {
            LOG.warn("the identity provider does not renew a token: {}", away.getMessage());
            return Optional.of(person(user, null));
        }
    }

    private static Person person(OidcUser user, @Nullable String token) {
        String name = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Person(name, token);
    }
}
