package cat.xarxa.portal.organisation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How large a municipality is, as members-service tells it. */
public enum PopulationBand {
    UP_TO_1000,
    UP_TO_5000,
    UP_TO_20000,
    UP_TO_50000,
    UP_TO_100000,
    OVER_100000;

    public static Optional<PopulationBand> of(@Nullable String code) {
        return Arrays.stream(values()).filter(band -> band.name().equals(code)).findFirst();
    }

    /** Names its text. */
    public String key() {
        return "population." + name();
    }
}
