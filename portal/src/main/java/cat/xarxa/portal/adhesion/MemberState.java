package cat.xarxa.portal.adhesion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a body has come, in the order in which the office looks at it. */
public enum MemberState {
    APPLIED,
    PENDING,
    ADHERED,
    SUSPENDED,
    LEFT;

    public static Optional<MemberState> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }

    /** Names its text. */
    public String key() {
        return "member.state." + name();
    }

    /** What may be decided of a body in this state. */
    public List<Step> steps() {
        return switch (this) {
            case APPLIED -> List.of(Step.ADMIT, Step.LEAVE);
            case PENDING -> List.of(Step.ADHERE, Step.LEAVE);
            case ADHERED -> List.of(Step.SUSPEND, Step.LEAVE);
            case SUSPENDED -> List.of(Step.REINSTATE, Step.LEAVE);
            case LEFT -> List.of();
        };
    }
}
