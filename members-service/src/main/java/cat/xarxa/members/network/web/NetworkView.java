package cat.xarxa.members.network.web;

import cat.xarxa.members.network.NetworkDescription;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.text.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the network calls and shows itself; for administrators, who sends its mails, too. */
record NetworkView(
        @Schema(description = "Whether anybody has described it yet")
        boolean described,

        @Schema(description = "Its name; null while nobody has described it") @Nullable
        String name,

        @Schema(description = "Languages that its pages are offered in")
        List<String> languages,

        @Schema(description = "Digest of its logo, which is at /api/v1/network/logos/{digest}") @Nullable
        String logo,

        @Schema(description = "In whose name its mails go; for administrators only") @Nullable
        String senderName,

        @Schema(description = "From which address they go; for administrators only") @Nullable
        String senderAddress,

        long version) {

    /** Before anybody has described it, in every language that there is. */
    static NetworkView undescribed() {
        return new NetworkView(false, null, codes(Arrays.asList(Language.values())), null, null, null, 0);
    }

    /** As far as the caller may read it. */
    static NetworkView of(NetworkDescription network, @Nullable Caller caller) {
        boolean administrator = caller != null && caller.hasRole("PLATFORM_ADMIN");
        return new NetworkView(
                true,
                network.name(),
                codes(network.languages()),
                network.logo(),
                administrator ? network.sender().name() : null,
                administrator ? network.sender().address() : null,
                network.version());
    }

    private static List<String> codes(Collection<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }
}
