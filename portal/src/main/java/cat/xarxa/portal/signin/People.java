package cat.xarxa.portal.signin;

import cat.xarxa.portal.identity.IdentityAway;
import cat.xarxa.portal.profile.Profiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Knows whether a person who signed in still is, and gives the request a token of theirs. */
@Component
public class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    /** In the session: what the person is called. */
    private static final String NAME = People.class.getName() + ".name";

    private final TokenRenewal tokens;
    private final Profiles profiles;

    People(TokenRenewal tokens, Profiles profiles) {
        this.tokens = tokens;
        this.profiles = profiles;
    }

    /** Asks what somebody is called who has just signed in; until it is known, the account's name stands in. */
    public void greet(OidcUser user, HttpServletRequest request) {
        find(user, request)
                .flatMap(Person::token)
                .flatMap(profiles::nameOf)
                .ifPresent(name -> request.getSession().setAttribute(NAME, name));
    }

    /** Whether this sign-in goes on; then {@link Person#of} finds the person in the request. */
    public boolean recognise(OidcUser user, HttpServletRequest request) {
        Optional<Person> person = find(user, request);
        person.ifPresent(found -> found.standBehind(request));
        return person.isPresent();
    }

    private Optional<Person> find(OidcUser user, HttpServletRequest request) {
        try {
            return tokens.fresh(SessionId.of(user))
                    .map(signIn -> person(user, request, signIn.access().getTokenValue()));
        } catch (IdentityAway away) {
            LOG.warn("the identity provider does not renew a token: {}", away.getMessage());
            return Optional.of(person(user, request, null));
        }
    }

    private static Person person(OidcUser user, HttpServletRequest request, @Nullable String token) {
        return new Person(
                name(request)
                        .or(() -> Optional.ofNullable(user.getPreferredUsername()))
                        .orElseGet(user::getName),
                token,
                token == null ? Set.of() : Duties.of(token));
    }

    private static Optional<String> name(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }
}
