package cat.xarxa.members.network;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** The network's description; there is one. */
@Repository
class Descriptions {

    private final MongoOperations mongo;
    private final Audit audit;

    Descriptions(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    Optional<NetworkDescription> find() {
        return Optional.ofNullable(mongo.findById(OrgId.XARXA.slug(), Stored.class))
                .map(Stored::restored);
    }

    /** Within the transaction in which it was read: whoever was faster makes this one fail. */
    void save(NetworkDescription after, Optional<NetworkDescription> before) {
        mongo.save(Stored.of(after));
        audit.append(Act.of("network.described", "network", after.getId().slug())
                .changing(before.map(Descriptions::facts).orElse(Facts.none()), facts(after)));
    }

    private static Facts facts(NetworkDescription description) {
        return Facts.none()
                .hidden("name", description.name())
                .with("languages", codes(description))
                .hidden("senderName", description.sender().name())
                .hidden("senderAddress", description.sender().address())
                .with("logo", description.logo());
    }

    private static List<String> codes(NetworkDescription description) {
        return description.languages().stream().map(Language::code).toList();
    }

    /** How it is stored. */
    @Document("network_description")
    record Stored(
            @Id String id,
            String name,
            List<Language> languages,
            String senderName,
            String senderAddress,
            @Nullable String logo,
            long revision) {

        static Stored of(NetworkDescription description) {
            return new Stored(
                    description.getId().slug(),
                    description.name(),
                    List.copyOf(description.languages()),
                    description.sender().name(),
                    description.sender().address(),
                    description.logo(),
                    description.version());
        }

        NetworkDescription restored() {
            return new NetworkDescription(
                    name, EnumSet.copyOf(languages), new MailSender(senderName, senderAddress), logo, revision);
        }
    }
}
