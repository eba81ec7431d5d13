package cat.xarxa.portal.security;

import cat.xarxa.portal.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Asks Keycloak with PKCE, and to speak the language of the page that the reader comes from. */
final class LanguageForKeycloak implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver resolver;

    LanguageForKeycloak(DefaultOAuth2AuthorizationRequestResolver resolver) {
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.resolver = resolver;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return spoken(resolver.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return spoken(resolver.resolve(request, registrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest spoken(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        String asked = String.valueOf(request.getParameter("lang"));
        Language language = Language.ofCode(asked).orElseGet(() -> Language.of(request));
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> more.putAll(Map.of("ui_locales", language.code())))
                .build();
    }
}
