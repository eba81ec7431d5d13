package cat.xarxa.members.network;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.text.Language;
import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** How the one network of this installation calls and shows itself; Catalan is always among its languages. */
public final class NetworkDescription implements AggregateRoot<NetworkDescription, OrgId> {

    private final String name;
    private final Set<Language> languages;
    private final MailSender sender;
    private final @Nullable String logo;
    private final long version;

    NetworkDescription(String name, Set<Language> languages, MailSender sender, @Nullable String logo, long version) {
        if (name.isBlank() || !languages.contains(Language.CA)) {
            throw new IllegalArgumentException("a network has a name, and speaks Catalan");
        }
        this.name = name;
        this.languages = EnumSet.copyOf(languages);
        this.sender = sender;
        this.logo = logo;
        this.version = version;
    }

    /** As it is described for the first time. */
    public static NetworkDescription first(
            String name, Set<Language> languages, MailSender sender, @Nullable String logo) {
        return new NetworkDescription(name, languages, sender, logo, 0);
    }

    /** With the next version, in the words of another one. */
    NetworkDescription rewritten(NetworkDescription to) {
        return new NetworkDescription(to.name, to.languages, to.sender, to.logo, version + 1);
    }

    NetworkDescribed described() {
        return new NetworkDescribed(name, languages, sender, logo);
    }

    /** Whether both say the same, whatever their versions. */
    boolean saysTheSameAs(NetworkDescription other) {
        return described().equals(other.described());
    }

    /** There is one network, and it is the organisation of this name. */
    @Override
    public OrgId getId() {
        return OrgId.XARXA;
    }

    public String name() {
        return name;
    }

    /** In the order in which one stands in for another. */
    public Set<Language> languages() {
        return EnumSet.copyOf(languages);
    }

    public MailSender sender() {
        return sender;
    }

    /** The digest of its logo, null for none. */
    public @Nullable String logo() {
        return logo;
    }

    /** Raised by each change; 1 is the first that is stored. */
    public long version() {
        return version;
    }
}
