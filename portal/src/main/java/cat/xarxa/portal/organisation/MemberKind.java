package cat.xarxa.portal.organisation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of members that readers tell apart. */
public enum MemberKind {
    TOWN_COUNCIL,
    COUNTY_COUNCIL,
    COLLABORATOR;

    public static Optional<MemberKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** Names its text; a kind that is newer than this portal collaborates in some way. */
    public static String key(@Nullable String code) {
        return "member.kind." + of(code).orElse(COLLABORATOR).name();
    }
}
