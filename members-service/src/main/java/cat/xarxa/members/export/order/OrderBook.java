package cat.xarxa.members.export.order;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All orders, each step of one with its entry in the audit log; one that waits for each person. */
@Repository
class OrderBook implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    OrderBook(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class)
                .createIndex(new Index("personId", Direction.ASC)
                        .named("one_open")
                        .unique()
                        .partial(PartialIndexFilter.of(where("state").is(ExportOrder.State.REQUESTED.name()))));
    }

    void add(ExportOrder order) {
        mongo.insert(Stored.of(order));
        note("export.ordered", order);
    }

    ExportOrder save(ExportOrder order, String action) {
        mongo.save(Stored.of(order));
        note(action, order);
        return order;
    }

    private void note(String action, ExportOrder order) {
        audit.append(Act.of(action, "person", order.personId())
                .changing(
                        Facts.none(),
                        Facts.none()
                                .with("order", order.id())
                                .with("reference", order.reference())
                                .with("requestedBy", order.requestedBy())
                                .with("decidedBy", order.decidedBy())
                                .with("export", order.exportId())));
    }

    Optional<ExportOrder> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Stored.class)).map(Stored::restored);
    }

    /** The one of a person that waits. */
    Optional<ExportOrder> openOf(PersonId person) {
        Query open =
                Query.query(where("personId").is(person.value()).and("state").is(ExportOrder.State.REQUESTED));
        return Optional.ofNullable(mongo.findOne(open, Stored.class)).map(Stored::restored);
    }

    List<ExportOrder> list(@Nullable UUID before, int limit) {
        Query page = new Query().with(Sort.by(Direction.DESC, "_id")).limit(limit);
        if (before != null) {
            page.addCriteria(where("_id").lt(before));
        }
        return mongo.find(page, Stored.class).stream().map(Stored::restored).toList();
    }

    void forget(PersonId person) {
        mongo.remove(Query.query(where("personId").is(person.value())), Stored.class);
    }

    /** How an order is stored. */
    @Document("export_orders")
    record Stored(
            @Id UUID id,
            UUID personId,
            UUID requestedBy,
            Instant requestedAt,
            String reference,
            ExportOrder.State state,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable UUID exportId) {

        static Stored of(ExportOrder order) {
            PersonId decidedBy = order.decidedBy();
            return new Stored(
                    order.id(),
                    order.personId().value(),
                    order.requestedBy().value(),
                    order.requestedAt(),
                    order.reference(),
                    order.state(),
                    decidedBy == null ? null : decidedBy.value(),
                    order.decidedAt(),
                    order.exportId());
        }

        ExportOrder restored() {
            return new ExportOrder(
                    id,
                    new PersonId(personId),
                    new PersonId(requestedBy),
                    requestedAt,
                    reference,
                    state,
                    decidedBy == null ? null : new PersonId(decidedBy),
                    decidedAt,
                    exportId);
        }
    }
}
