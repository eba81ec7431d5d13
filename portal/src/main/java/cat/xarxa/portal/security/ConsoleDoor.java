package cat.xarxa.portal.security;

import cat.xarxa.portal.signin.Person;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets the technical office and platform administrators in, by the role in the token of this very request. */
final class ConsoleDoor implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                Person.of(context.getRequest()).filter(Person::entersConsole).isPresent());
    }
}
