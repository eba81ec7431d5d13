package cat.xarxa.members.partner;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
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

    /** Within the transaction in which it was read: whoever was faster makes this one fail. */
    void save(Partner partner, Act act) {
        mongo.save(Stored.of(partner));
        audit.append(act);
    }

    /** Makes every other transaction that changes it fail, or begin again. */
    void hold(OrgId id) {
        mongo.updateFirst(Query.query(where("_id").is(id.slug())), new Update().inc("holds", 1), Stored.class);
    }

    Optional<Partner> find(OrgId id) {
        return Optional.ofNullable(mongo.findById(id.slug(), Stored.class)).map(Stored::restored);
    }

    List<Partner> list(boolean ended, @Nullable OrgId after, int limit) {
        Query page = ended ? new Query() : Query.query(where("endedOn").is(null));
        if (after != null) {
            page.addCriteria(where("_id").gt(after.slug()));
        }
        return mongo.find(page.with(Sort.by("_id")).limit(limit), Stored.class).stream()
                .map(Stored::restored)
                .toList();
    }

    /** How a partner is stored; what is null was not kept at first. */
    @Document("partners")
    record Stored(
            @Id String id,
            String name,
            PartnerKind kind,
            String agreedOn,
            @Nullable String agreementLink,
            @Nullable String endedOn,
            @Nullable List<Contact> contacts,
            @Nullable Long revision) {

        static Stored of(Partner partner) {
            Agreement agreement = partner.agreement();
            LocalDate to = agreement.to();
            return new Stored(
                    partner.getId().slug(),
                    partner.name(),
                    partner.kind(),
                    agreement.from().toString(),
                    agreement.link(),
                    to == null ? null : to.toString(),
                    partner.contacts(),
                    partner.version() + 1);
        }

        Partner restored() {
            LocalDate to = endedOn == null ? null : LocalDate.parse(endedOn);
            return new Partner(
                    new OrgId(id),
                    name,
                    kind,
                    new Agreement(LocalDate.parse(agreedOn), agreementLink, to),
                    contacts == null ? List.of() : contacts,
                    revision == null ? 0 : revision);
        }
    }
}
