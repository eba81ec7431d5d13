package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who reads an inbox, their own, and in which language. */
record Reader(UUID person, Lang lang) {

    /**
     * The reader.
     *
     * @param asked the language asked for, else the token's, else Catalan
     */
    static Reader of(Caller caller, Jwt token, @Nullable String asked) {
        Lang lang = asked == null
                ? Lang.of(token.getClaimAsString("locale")).orElse(Lang.CA)
                : Lang.of(asked)
                        .orElseThrow(() -> new InvalidInputException(FieldProblem.of("lang", "one-of", "ca, es, en")));
        return new Reader(caller.person(), lang);
    }
}
