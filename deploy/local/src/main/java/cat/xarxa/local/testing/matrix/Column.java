package cat.xarxa.local.testing.matrix;

import cat.xarxa.local.testing.TestToken;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Who calls, and whose the thing is that is called for: a column of the matrix. */
public enum Column {
    ANONYMOUS,
    TECHNICIAN_OWN,
    TECHNICIAN_OTHER,
    EDITOR_OWN,
    EDITOR_OTHER,
    ADMIN_OWN,
    ADMIN_OTHER,
    PARTNER_OWN,
    PARTNER_OTHER,
    PARTNER_WITHOUT_SCOPE,
    OFFICE,
    COMMISSION,
    PLATFORM_ADMIN,
    AUDITOR,

    /** Edits for one member, is a plain user of another, and calls for what is the other's. */
    TWO_MANDATES;

    /** The member for which people of the columns act. */
    public static final String MEMBER = "manlleu";

    /** The member for which they do not. */
    public static final String OTHER_MEMBER = "vic";

    /** The partner whose machine calls. */
    public static final String PARTNER = "coopcat";

    private static final String TECHNICIAN = "TECHNICIAN";

    /** Its title in the file. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Slug of the organisation whose thing is called for. */
    public String owner() {
        return switch (this) {
            case TECHNICIAN_OTHER, EDITOR_OTHER, ADMIN_OTHER, PARTNER_OTHER, TWO_MANDATES -> OTHER_MEMBER;
            case PARTNER_OWN, PARTNER_WITHOUT_SCOPE -> PARTNER;
            default -> MEMBER;
        };
    }

    /** What is in the caller's token; empty for who has none. */
    public Optional<UnaryOperator<TestToken>> token() {
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case TECHNICIAN_OWN, TECHNICIAN_OTHER -> person(token -> token.mandate(MEMBER, TECHNICIAN, "USER"));
            case EDITOR_OWN, EDITOR_OTHER -> person(token -> token.mandate(MEMBER, TECHNICIAN, "EDITOR"));
            case ADMIN_OWN, ADMIN_OTHER -> person(token -> token.mandate(MEMBER, TECHNICIAN, "ADMIN"));
            case PARTNER_OWN, PARTNER_OTHER -> Optional.of(Column::partnerWithScopes);
            case PARTNER_WITHOUT_SCOPE -> Optional.of(token -> token.partner(PARTNER));
            case OFFICE, COMMISSION, PLATFORM_ADMIN, AUDITOR -> person(token -> token.role(name()));
            case TWO_MANDATES ->
                person(token -> token.mandate(MEMBER, TECHNICIAN, "EDITOR").mandate(OTHER_MEMBER, TECHNICIAN, "USER"));
        };
    }

    private static Optional<UnaryOperator<TestToken>> person(UnaryOperator<TestToken> claims) {
        return Optional.of(token -> claims.apply(token.person(UUID.randomUUID())));
    }

    private static TestToken partnerWithScopes(TestToken token) {
        return token.partner(PARTNER)
                .scope("content:read")
                .scope("content:write")
                .scope("activities:read")
                .scope("activities:write");
    }
}
