package cat.xarxa.local.server.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * What the brokers have to hold before the services come: the topics of the project with their settings, and where
 * there are passwords the services' accounts and rights.
 *
 * @param adminProperties what a client needs to connect as the administrator
 */
public record KafkaContents(Map<String, Object> adminProperties, KafkaAccess access) {

    public KafkaContents {
        adminProperties = Map.copyOf(adminProperties);
    }

    /** Makes what is missing and returns when it has taken effect; may be done again. */
    public void make() {
        try (Admin admin = Admin.create(adminProperties)) {
            TopicList topics = TopicList.ofTheProject();
            topics.createMissing(admin);
            topics.configure(admin);
            if (access instanceof KafkaAccess.Secured secured) {
                KafkaAccounts accounts = new KafkaAccounts(admin, secured);
                accounts.create(topics);
                accounts.awaitEffect(String.valueOf(adminProperties.get("bootstrap.servers")), topics);
            }
        }
    }
}
