package cat.xarxa.members.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an allied organisation is. */
public enum PartnerKind {
    TERRITORIAL_NETWORK,
    COOPERATIVE,
    PROGRAMME,
    BUSINESS_ASSOCIATION,
    UNIVERSITY,
    FEDERATION;

    /** The kind's published name, as the network's own data write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PartnerKind> withSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
