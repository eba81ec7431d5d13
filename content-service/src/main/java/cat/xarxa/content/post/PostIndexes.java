package cat.xarxa.content.post;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/**
 * Each list is read in the order of one index: newest first behind what it is narrowed by. They are made as soon as the
 * database answers; the service starts without it all the same.
 */
@Component
class PostIndexes implements ApplicationRunner {

    private static final List<List<String>> NARROWED_BY = List.of(
            List.of(),
            List.of("state", "content.audience"),
            List.of("content.subject.themes"),
            List.of("content.subject.territories"),
            List.of("content.origin.ownerOrg"),
            List.of("proposedBy"));
    private static final RetryTemplate PERSEVERANCE = new RetryTemplate(RetryPolicy.withMaxRetries(Long.MAX_VALUE));
    private static final Logger LOG = LoggerFactory.getLogger(PostIndexes.class);

    private final MongoOperations mongo;

    PostIndexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread.ofVirtual().name("post-indexes").start(() -> PERSEVERANCE.invoke(this::make));
    }

    private void make() {
        try {
            NARROWED_BY.forEach(fields -> mongo.indexOps(Post.class).createIndex(newestFirstBehind(fields)));
        } catch (DataAccessException e) {
            LOG.warn("indexes of posts cannot be made now: {}", e.getMessage());
            throw e;
        }
    }

    private static Index newestFirstBehind(List<String> fields) {
        Index index = new Index();
        fields.forEach(field -> index.on(field, ASC));
        return index.on("listedAt", DESC).on("_id", DESC);
    }
}
