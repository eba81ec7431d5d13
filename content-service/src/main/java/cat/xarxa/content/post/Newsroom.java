package cat.xarxa.content.post;

import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where posts are written, published and read. */
@Component
public class Newsroom {

    private final Posts posts;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Newsroom(Posts posts, Transactions transactions, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.posts = posts;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what was written; nobody but its authors and the office sees it yet. A partner's is a proposal from the
     * first moment.
     *
     * @param partner null when no partner writes
     */
    public Post write(Content content, @Nullable String partner) {
        return transactions.inTransaction(() -> {
            Post.Id id = new Post.Id(ids.next());
            Post post = partner == null
                    ? Post.draft(id, content, clock.instant())
                    : Post.propose(id, content, partner, clock.instant());
            posts.add(post);
            return post;
        });
    }

    /**
     * Writes it anew for an author who read its newest version; of two who did, one is refused.
     *
     * @throws PostNotFound also when it is not for this author to read
     */
    public Post revise(Post.Id id, Content content, Author author, Revision read) {
        return transactions.inTransaction(() -> {
            Post post = posts.find(id).orElseThrow(() -> new PostNotFound(id));
            author.requireToWrite(post);
            Facts before = PostActs.facts(post);
            post.revise(content);
            read.requireNewest(post.version());
            posts.save(post, PostActs.rewritten(before, post));
            return post;
        });
    }

    /**
     * Makes a draft or a proposal visible to its audience and tells of it, both or neither; of two attempts at once,
     * one is refused.
     */
    public Post publish(Post.Id id) {
        return transactions.inTransaction(() -> {
            Post post = posts.find(id).orElseThrow(() -> new PostNotFound(id));
            Facts before = PostActs.facts(post);
            Post.Published published = post.publish(clock.instant(), ids.next());
            posts.save(post, PostActs.published(before, post));
            events.publishEvent(published);
            return post;
        });
    }

    /** The post, if it is for this reader. */
    public Post read(Post.Id id, Reader reader) {
        return posts.find(id).filter(reader::sees).orElseThrow(() -> new PostNotFound(id));
    }

    /** One page of posts with the cursor of the next. */
    public Listing<Post> list(Selection selection) {
        return Listing.of(
                posts.select(selection.andOneMore()),
                selection.limit(),
                last -> Selection.Place.of(last).cursor());
    }
}
