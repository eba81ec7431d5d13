package cat.xarxa.members.messaging;

import cat.xarxa.members.network.NetworkDescribed;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.outbox.OutgoingEvent;
import cat.xarxa.platform.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the network says of itself as it travels. */
final class NetworkMessages {

    private NetworkMessages() {}

    static OutgoingEvent of(NetworkDescribed happened) {
        return Topic.NETWORK.event("network-described.v1", OrgId.XARXA.slug(), NetworkDescribedV1.of(happened));
    }

    /** The network calls and shows itself so. */
    private record NetworkDescribedV1(
            String networkId,
            String name,
            List<String> languages,
            String senderName,
            String senderAddress,
            @Nullable String logo) {

        static NetworkDescribedV1 of(NetworkDescribed described) {
            return new NetworkDescribedV1(
                    OrgId.XARXA.slug(),
                    described.name(),
                    described.languages().stream().map(Language::code).toList(),
                    described.sender().name(),
                    described.sender().address(),
                    described.logo());
        }
    }
}
