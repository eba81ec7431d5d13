package cat.xarxa.portal.console.post;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.writing.AmendPost;
import cat.xarxa.portal.post.writing.PostManuscript;
import cat.xarxa.portal.post.writing.PostManuscriptsApi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office does with published posts. Refused as stale when somebody else was faster. */
@Component
class AmendmentDesk {

    private final PostManuscriptsApi posts;
    private final PostDesk desk;

    AmendmentDesk(PostManuscriptsApi posts, PostDesk desk) {
        this.posts = posts;
        this.desk = desk;
    }

    /** A change, slight or not, or a correction, as the form says. */
    Saving<PostManuscript> amend(UUID id, Written written) {
        return fresh(
                id,
                written,
                () -> written.has("level", "CORRECTION")
                        ? posts.correct(
                                id,
                                written.key(),
                                written.version(),
                                new AmendPost.Correction(note("note", written), PostFields.command(written)))
                        : posts.change(
                                id,
                                written.key(),
                                written.version(),
                                new AmendPost.Change(
                                        written.given("level"), note("note", written), PostFields.command(written))));
    }

    Saving<PostManuscript> withdraw(UUID id, Written written) {
        return fresh(
                id,
                written,
                () -> posts.withdraw(
                        id,
                        written.key(),
                        written.version(),
                        new AmendPost.Withdrawal(note("reason", written), redirect(written))));
    }

    /** What is said of it, in the languages in which something was typed. */
    static Map<String, String> note(String field, Written written) {
        Map<String, String> note = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String text = written.given(field + "." + language.code());
            if (text != null) {
                note.put(language.code(), text);
            }
        }
        return note;
    }

    /** People paste the address of a page: the id stands in it. What is none is one that nobody knows. */
    private static @Nullable UUID redirect(Written written) {
        String given = written.given("redirect");
        if (given == null) {
            return null;
        }
        return PostAddress.id(given).orElse(new UUID(0, 0));
    }

    private Saving<PostManuscript> fresh(UUID id, Written written, Supplier<PostManuscript> request) {
        return Saving.by(request).buildingOn(written, () -> desk.find(id).version());
    }
}
