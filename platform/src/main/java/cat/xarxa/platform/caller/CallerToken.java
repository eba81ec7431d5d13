package cat.xarxa.platform.caller;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a {@link Caller} from a validated token; a claim of an unexpected shape counts as absent. */
final class CallerToken {

    private CallerToken() {}

    static Caller caller(Jwt token) {
        return new Caller(
                subject(token),
                personId(token),
                token.getClaims().get("partner") instanceof String partner ? partner : null,
                roles(token),
                scopes(token),
                mandates(token));
    }

    /** Present in every token that {@link ApiSecurityAutoConfiguration} lets through. */
    static String subject(Jwt token) {
        return Objects.requireNonNull(token.getSubject(), "sub");
    }

    static List<GrantedAuthority> authorities(Jwt token) {
        return Stream.concat(
                        roles(token).stream().map(role -> "ROLE_" + role),
                        scopes(token).stream().map(scope -> "SCOPE_" + scope))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static @Nullable UUID personId(Jwt token) {
        try {
            return token.getClaims().get("person_id") instanceof String id ? UUID.fromString(id) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Set<String> roles(Jwt token) {
        return token.getClaims().get("realm_access") instanceof Map<?, ?> access
                ? texts(access.get("roles"))
                : Set.of();
    }

    private static Set<String> scopes(Jwt token) {
        return token.getClaims().get("scope") instanceof String scope && !scope.isBlank()
                ? Set.of(scope.strip().split(" +"))
                : Set.of();
    }

    private static Set<String> texts(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static List<HeldMandate> mandates(Jwt token) {
        return token.getClaims().get("mandates") instanceof List<?> list
                ? list.stream().flatMap(CallerToken::mandate).toList()
                : List.of();
    }

    private static Stream<HeldMandate> mandate(Object claim) {
        return claim instanceof Map<?, ?> mandate
                        && mandate.get("org") instanceof String org
                        && mandate.get("role") instanceof String role
                        && mandate.get("rights") instanceof String rights
                ? Stream.of(new HeldMandate(org, role, rights))
                : Stream.empty();
    }
}
