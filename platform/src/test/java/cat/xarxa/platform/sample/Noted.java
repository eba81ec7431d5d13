package cat.xarxa.platform.sample;

import org.jspecify.annotations.Nullable;

/** The payload of the sample's events. */
public record Noted(String text, @Nullable Integer number) {

    /** The type of the sample's events. */
    public static final String TYPE = "cat.xarxa.sample.noted.v1";

    public static Noted of(String text) {
        return new Noted(text, null);
    }
}
