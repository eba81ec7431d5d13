package cat.xarxa.notification.hold;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The office's rule, which holds for what is published from now on. */
@Component
public class HoldRules {

    private final MongoOperations mongo;
    private final HoldDefaults defaults;
    private final Transactions transactions;
    private final Audit audit;

    HoldRules(MongoOperations mongo, HoldDefaults defaults, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.defaults = defaults;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The one that the office has set, else that of the installation. */
    public HoldRule current() {
        return stored().map(StoredRule::rule).orElseGet(defaults::rule);
    }

    /** Raised with every change; 0 while the office has set none. */
    public long version() {
        return stored().map(HoldRules::version).orElse(0L);
    }

    /** Sets another one, for a reason; the same once more changes nothing. */
    public void change(HoldRule rule, String reason, Revision read) {
        transactions.inTransaction(() -> {
            read.requireNewest(version());
            HoldRule before = current();
            if (!before.equals(rule)) {
                mongo.save(stored().map(stored -> stored.changedTo(rule)).orElseGet(() -> StoredRule.first(rule)));
                audit.append(Act.of("hold-rule.changed", "office-setting", StoredRule.ONLY)
                        .changing(facts(before), facts(rule))
                        .because(reason));
            }
        });
    }

    private Optional<StoredRule> stored() {
        return Optional.ofNullable(mongo.findById(StoredRule.ONLY, StoredRule.class));
    }

    private static long version(StoredRule stored) {
        Long version = stored.version();
        return version == null ? 0 : version + 1;
    }

    private static Facts facts(HoldRule rule) {
        return Facts.none()
                .with("usual", rule.usual())
                .with("large", rule.large())
                .with("largeAbove", rule.largeAbove());
    }
}
