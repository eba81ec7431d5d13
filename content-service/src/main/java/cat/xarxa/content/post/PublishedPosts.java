package cat.xarxa.content.post;

import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.content.post.amendment.Note;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where what is published is changed, corrected and withdrawn, each time by who read its newest version. */
@Component
public class PublishedPosts {

    private final Posts posts;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    PublishedPosts(Posts posts, Transactions transactions, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.posts = posts;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Has it say something else.
     *
     * @param note null for a minor change
     */
    public Post change(Post.Id id, Content content, ChangeLevel level, @Nullable Note note, Revision read) {
        return act(
                id,
                read,
                post -> post.change(content, level, note, clock.instant(), ids.next()),
                (before, post) -> PostActs.changed(before, post, note));
    }

    /** Puts right what was wrong. */
    public Post correct(Post.Id id, Content content, Note note, Revision read) {
        return act(
                id,
                read,
                post -> post.correct(content, note, clock.instant(), ids.next()),
                (before, post) -> PostActs.corrected(before, post, note));
    }

    /**
     * Takes it away for good.
     *
     * @param redirect the published post that stands in for it, null for none
     */
    public Post withdraw(Post.Id id, Note reason, @Nullable UUID redirect, Revision read) {
        return act(
                id,
                read,
                post -> {
                    requireShown(id, redirect);
                    return post.withdraw(reason, redirect, clock.instant(), ids.next());
                },
                (before, post) -> PostActs.withdrawn(before, post, reason));
    }

    private void requireShown(Post.Id id, @Nullable UUID redirect) {
        if (redirect == null) {
            return;
        }
        boolean shown = !redirect.equals(id.value())
                && posts.find(new Post.Id(redirect))
                        .filter(post -> post.state() == Post.State.PUBLISHED)
                        .isPresent();
        if (!shown) {
            Findings findings = new Findings();
            findings.add("redirect", "not-a-published-post");
            findings.refuseAny();
        }
    }

    private Post act(Post.Id id, Revision read, Function<Post, PostEvent> verb, BiFunction<Facts, Post, Act> told) {
        return transactions.inTransaction(() -> {
            Post post = posts.find(id).orElseThrow(() -> new PostNotFound(id));
            Facts before = PostActs.facts(post);
            PostEvent event = verb.apply(post);
            read.requireNewest(post.version());
            posts.save(post, told.apply(before, post));
            events.publishEvent(event);
            return post;
        });
    }
}
