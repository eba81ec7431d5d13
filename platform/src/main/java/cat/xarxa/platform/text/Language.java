package cat.xarxa.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the network, in the order in which one stands in for another. */
public enum Language {
    CA,
    ES,
    EN;

    /** The two-letter code used in addresses, requests and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
