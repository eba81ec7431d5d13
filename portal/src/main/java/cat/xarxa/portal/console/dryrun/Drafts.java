package cat.xarxa.portal.console.dryrun;

import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.activity.writing.ActivityManuscriptsApi;
import cat.xarxa.portal.dryrun.Draft;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.writing.PostManuscript;
import cat.xarxa.portal.post.writing.PostManuscriptsApi;
import cat.xarxa.portal.service.Fetched;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is written and not yet published, whichever service keeps it. */
@Component
class Drafts {

    private final PostManuscriptsApi posts;
    private final ActivityManuscriptsApi activities;

    Drafts(PostManuscriptsApi posts, ActivityManuscriptsApi activities) {
        this.posts = posts;
        this.activities = activities;
    }

    /** @throws PageNotFound when there is none, or it is published */
    Found find(String kind, UUID id) {
        return kind.equals("posts") ? post(id) : activity(id);
    }

    private Found post(UUID id) {
        PostManuscript post = Fetched.required("content-service", () -> posts.find(id));
        if (!post.isOpen()) {
            throw new PageNotFound();
        }
        return new Found(Draft.of(post), language -> post.textIn(language).title());
    }

    private Found activity(UUID id) {
        ActivityManuscript activity = Fetched.required("events-service", () -> activities.find(id));
        if (activity.isPublished()) {
            throw new PageNotFound();
        }
        return new Found(
                Draft.of(activity), language -> activity.textIn(language).title());
    }

    /** A draft with its title. */
    record Found(Draft draft, Function<Language, String> titles) {

        String title(Language language) {
            return titles.apply(language);
        }
    }
}
