package cat.xarxa.platform.caller;

import cat.xarxa.platform.problem.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who calls, read from a validated access token.
 *
 * @param subject opaque subject of the token
 * @param personId the person, null for a machine
 * @param partner slug of the partner organisation a service account acts for, null for people
 * @param roles network-wide duties: OFFICE, COMMISSION, PLATFORM_ADMIN, AUDITOR
 * @param scopes OAuth2 scopes
 * @param mandates for which organisations the person may act
 */
public record Caller(
        String subject,
        @Nullable UUID personId,
        @Nullable String partner,
        Set<String> roles,
        Set<String> scopes,
        List<HeldMandate> mandates) {

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        mandates = List.copyOf(mandates);
    }

    /** Who calls now; empty outside a request, and for nobody in particular. */
    public static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(CallerToken.caller(token.getToken()))
                : Optional.empty();
    }

    /**
     * The person.
     *
     * @throws ForbiddenException with {@code people-only} when a machine calls
     */
    public UUID person() {
        if (personId == null) {
            throw new ForbiddenException("people-only");
        }
        return personId;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
