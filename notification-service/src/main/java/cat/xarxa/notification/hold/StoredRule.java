package cat.xarxa.notification.hold;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The rule that the office has set; there is one. */
@Document("hold_rules")
record StoredRule(
        @Id String id, HoldRule rule, @Version @Nullable Long version) {

    static final String ONLY = "hold";

    static StoredRule first(HoldRule rule) {
        return new StoredRule(ONLY, rule, null);
    }

    StoredRule changedTo(HoldRule other) {
        return new StoredRule(id, other, version);
    }
}
