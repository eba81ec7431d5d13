package cat.xarxa.events.activity.web;

import cat.xarxa.local.testing.TestToken;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who may call. */
final class Callers {

    static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");
    static final UnaryOperator<TestToken> TECHNICIAN =
            token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "USER");
    static final UnaryOperator<TestToken> EDITOR =
            token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "EDITOR");
    static final UnaryOperator<TestToken> PARTNER =
            token -> token.partner("coopcat").scope("activities:read").scope("activities:write");

    private Callers() {}

    /** Null is nobody in particular. */
    static @Nullable UnaryOperator<TestToken> reader(String who) {
        UnaryOperator<TestToken> person = token -> token.person(UUID.randomUUID());
        return switch (who) {
            case "technician" -> TECHNICIAN;
            case "editor" -> EDITOR;
            case "person without mandate" -> person;
            case "machine with mandates" -> token -> token.mandate("vic", "TECHNICIAN", "USER");
            case "partner" -> PARTNER;
            case "partner without scope" -> token -> token.partner("coopcat");
            case "auditor" -> token -> person.apply(token).role("AUDITOR");
            case "office" -> OFFICE;
            case "commission" -> token -> person.apply(token).role("COMMISSION");
            case "administrator" -> token -> person.apply(token).role("PLATFORM_ADMIN");
            case "nobody" -> null;
            default -> throw new IllegalArgumentException(who);
        };
    }
}
