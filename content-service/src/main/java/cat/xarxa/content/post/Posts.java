package cat.xarxa.content.post;

import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.catalogue.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All posts; none is stored without an entry in the audit log. */
@Component
class Posts {

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "listedAt", "id");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MongoOperations mongo;
    private final Catalogue catalogue;
    private final Audit audit;

    Posts(MongoOperations mongo, Catalogue catalogue, Audit audit) {
        this.mongo = mongo;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    void add(Post post) {
        mongo.insert(post);
        audit.append(PostActs.begun(post));
    }

    /** Fails when somebody else saved the post since it was read. */
    void save(Post post, Act act) {
        mongo.save(post);
        audit.append(act);
    }

    Optional<Post> find(Post.Id id) {
        return Optional.ofNullable(mongo.findById(id, Post.class));
    }

    List<Post> select(Selection selection) {
        List<Criteria> criteria = new ArrayList<>(visible(selection.reader()));
        add(criteria, "state", selection.state());
        if (selection.state() == null && selection.reader().readsUnpublished()) {
            criteria.add(where("state").ne(Post.State.WITHDRAWN));
        }
        narrow(criteria, selection.filter());
        Selection.Place after = selection.after();
        if (after != null) {
            criteria.add(behind(after));
        }
        Query query = criteria.isEmpty() ? new Query() : new Query(new Criteria().andOperator(criteria));
        return mongo.find(query.with(NEWEST_FIRST).limit(selection.limit()).maxTime(PATIENCE), Post.class);
    }

    private static List<Criteria> visible(Reader reader) {
        Authorship authorship = reader.authorship();
        if (authorship.readsEverything()) {
            return List.of();
        }
        Criteria published =
                where("state").is(Post.State.PUBLISHED).and("content.audience").in(reader.audiences());
        return List.of(
                authorship.readable().isEmpty()
                        ? published
                        : new Criteria()
                                .orOperator(
                                        published,
                                        where("content.origin.ownerOrg").in(authorship.readable()),
                                        where("proposedBy").in(authorship.readable())));
    }

    private void narrow(List<Criteria> criteria, Filter filter) {
        add(criteria, "content.type", filter.type());
        add(criteria, "content.subject.themes", filter.theme());
        add(criteria, "content.origin.ownerOrg", filter.ownerOrg());
        String territory = filter.territory();
        if (territory != null) {
            criteria.add(where("content.subject.territories").in(catalogue.around(territory)));
        }
    }

    private static void add(List<Criteria> criteria, String field, @Nullable Object value) {
        if (value != null) {
            criteria.add(where(field).is(value));
        }
    }

    private static Criteria behind(Selection.Place place) {
        return new Criteria()
                .orOperator(
                        where("listedAt").lt(place.listedAt()),
                        where("listedAt").is(place.listedAt()).and("id").lt(place.id()));
    }
}
