package cat.xarxa.portal.console.post;

import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.writing.PostManuscript;
import cat.xarxa.portal.post.writing.WritePost;

/** The form of a post: from what is saved to its fields, and from its fields to what is to be saved. */
final class PostFields {

    private PostFields() {}

    /** A new one is the network's own, until its author says otherwise. */
    static Written empty() {
        return Written.nothing().with("ownerOrg", "xarxa");
    }

    static Written of(PostManuscript post) {
        return Written.nothing()
                .with("type", post.type())
                .with("ownerOrg", post.ownerOrg())
                .with("sourceOrg", post.sourceOrg())
                .with("audience", post.audience())
                .withAll("themes", post.themes())
                .withAll("territories", post.territories())
                .with("occurredOn", post.occurredOn())
                .withTexts(post.texts())
                .with("version", post.version());
    }

    static WritePost command(Written written) {
        return new WritePost(
                written.given("type"),
                written.given("ownerOrg"),
                written.given("sourceOrg"),
                written.given("audience"),
                written.chosen("themes"),
                written.chosen("territories"),
                written.given("occurredOn"),
                written.texts());
    }
}
