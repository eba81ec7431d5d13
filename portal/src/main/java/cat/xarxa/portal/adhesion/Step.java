package cat.xarxa.portal.adhesion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be decided of a member. */
public enum Step {
    ADMIT,
    ADHERE,
    SUSPEND,
    REINSTATE,
    LEAVE;

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names its text. */
    public String key() {
        return "adhesion.step." + path();
    }
}
