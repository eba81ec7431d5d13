package cat.xarxa.members.network;

import cat.xarxa.platform.text.Language;
import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The network calls and shows itself so from now on.
 *
 * @param logo the digest of it, null for none
 */
public record NetworkDescribed(
        String name,
        Set<Language> languages,
        MailSender sender,
        @Nullable String logo) implements DomainEvent {

    public NetworkDescribed {
        languages = EnumSet.copyOf(languages);
    }
}
