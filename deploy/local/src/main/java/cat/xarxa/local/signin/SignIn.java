package cat.xarxa.local.signin;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The front door of the realm, for people (code flow with PKCE through the pages) and for machine clients. */
public final class SignIn {

    private static final String CLIENT = "xarxa-cli";
    private static final String CALLBACK = "http://127.0.0.1:8099/callback";
    private static final Pattern PARAMETER = Pattern.compile("[?&]([^=&]+)=([^&]*)");

    private final URI issuer;
    private final Clock clock;
    private final TokenEndpoint tokens;

    /** Takes the realm's address, for example {@code http://localhost:8081/realms/xarxa}. */
    public SignIn(URI issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
        this.tokens = new TokenEndpoint(issuer, clock);
    }

    /** Signs in a person without a second factor. */
    public Session as(String account, String password) {
        return as(account, password, null);
    }

    /** Signs in a person; the second factor is used when Keycloak asks for it. */
    public Session as(String account, String password, @Nullable Totp secondFactor) {
        Answers answers = new Answers(
                account, password, secondFactor == null ? null : () -> secondFactor.codeAt(clock.instant()));
        Pkce pkce = Pkce.random();
        String state = Pkce.randomText();
        URI back = new LoginPages(CALLBACK, answers).walkFrom(authorization(pkce, state));
        return new Session(tokens.ask(redemption(codeIn(back, state), pkce)), this::renewed, clock);
    }

    /** Signs in a machine client with its own secret. */
    public Session asClient(String client, String secret) {
        Map<String, String> grant =
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
        return new Session(tokens.ask(grant), spent -> tokens.ask(grant), clock);
    }

    private URI authorization(Pkce pkce, String state) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", CLIENT);
        query.put("redirect_uri", CALLBACK);
        query.put("scope", "openid");
        query.put("state", state);
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        return URI.create(issuer + "/protocol/openid-connect/auth?" + Browser.encoded(query));
    }

    private static String codeIn(URI back, String state) {
        Map<String, String> parameters = PARAMETER
                .matcher(back.toString())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), SignIn::value));
        if (!state.equals(parameters.get("state"))) {
            throw new SignInRefused("Keycloak answered another sign-in than this one");
        }
        String code = parameters.get("code");
        if (code == null) {
            throw new SignInRefused("Keycloak gives no code: " + parameters.getOrDefault("error", back.toString()));
        }
        return code;
    }

    private static String value(MatchResult parameter) {
        return URLDecoder.decode(parameter.group(2), StandardCharsets.UTF_8);
    }

    private static Map<String, String> redemption(String code, Pkce pkce) {
        return Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", pkce.verifier());
    }

    private Tokens renewed(Tokens spent) {
        return tokens.ask(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", spent.renewal()));
    }
}
