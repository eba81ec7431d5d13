package cat.xarxa.members.partner;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All partners, in the order of their slugs. */
@Repository
class Partners {

    private final MongoOperations mongo;
    private final Audit audit;

    Partners(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    void add(Partner partner) {
        mongo.insert(Stored.of(partner));
        audit.append(agreed(partner));
    }

    private static Act agreed(Partner partner) {
        Facts facts = Facts.none()
                .with("kind", partner.kind())
                .with("agreedOn", partner.agreedOn())
                .hidden("name", partner.name());
        String slug = partner.getId().slug();
        return Act.of("partner.agreed", "partner", slug).forOrganisation(slug).changing(Facts.none(), facts);
    }

    List<Partner> list(@Nullable OrgId after, int limit) {
        Query page = after == null ? new Query() : Query.query(where("_id").gt(after.slug()));
        return mongo.find(page.with(Sort.by("_id")).limit(limit), Stored.class).stream()
                .map(Stored::restored)
                .toList();
    }

    /** How a partner is stored. */
    @Document("partners")
    record Stored(@Id String id, String name, PartnerKind kind, String agreedOn) {

        static Stored of(Partner partner) {
            String agreedOn = partner.agreedOn().toString();
            return new Stored(partner.getId().slug(), partner.name(), partner.kind(), agreedOn);
        }

        Partner restored() {
            return new Partner(new OrgId(id), name, kind, LocalDate.parse(agreedOn));
        }
    }
}
