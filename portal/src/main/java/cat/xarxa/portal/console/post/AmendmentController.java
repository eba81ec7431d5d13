package cat.xarxa.portal.console.post;

import cat.xarxa.portal.dryrun.Draft;
import cat.xarxa.portal.dryrun.DryRuns;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.writing.PostManuscript;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a published post is changed, corrected and withdrawn: first one sees whom it would reach, then it is done. */
@Controller
@RequestMapping(Language.PATH + "/console/posts/{id}")
class AmendmentController {

    private final PostDesk posts;
    private final AmendmentDesk desk;
    private final AmendmentForm form;
    private final DryRuns dryRuns;

    AmendmentController(PostDesk posts, AmendmentDesk desk, AmendmentForm form, DryRuns dryRuns) {
        this.posts = posts;
        this.desk = desk;
        this.form = form;
        this.dryRuns = dryRuns;
    }

    @GetMapping("/amend")
    ModelAndView openAmend(@PathVariable Language lang, @PathVariable UUID id) {
        PostManuscript post = posts.find(id);
        return post.isPublished()
                ? form.amend(PostFields.of(post), Faults.NONE, lang, post)
                : Form.see(lang, "/posts/{id}", id);
    }

    @PostMapping("/amend")
    ModelAndView amend(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        if (!written.isToPreview()) {
            Saving<PostManuscript> saving = desk.amend(id, written);
            return saving.value() == null
                    ? form.amend(written, saving.faults(), lang, posts.find(id))
                    : Form.see(lang, "/posts/{id}", id);
        }
        PostManuscript post = posts.find(id);
        ModelAndView page = form.amend(written, Faults.NONE, lang, post);
        return isSlight(written)
                ? page
                : page.addObject(
                        "forecast",
                        dryRuns.sum(Draft.of(
                                post,
                                PostFields.command(written),
                                kind(written),
                                AmendmentDesk.note("note", written))));
    }

    @GetMapping("/withdraw")
    ModelAndView openWithdraw(@PathVariable Language lang, @PathVariable UUID id) {
        PostManuscript post = posts.find(id);
        return post.isPublished()
                ? form.withdraw(Written.nothing().with("version", post.version()), Faults.NONE, lang, post)
                : Form.see(lang, "/posts/{id}", id);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        if (!written.isToPreview()) {
            Saving<PostManuscript> saving = desk.withdraw(id, written);
            return saving.value() == null
                    ? form.withdraw(written, saving.faults(), lang, posts.find(id))
                    : Form.see(lang, "/posts/{id}", id);
        }
        PostManuscript post = posts.find(id);
        Map<String, String> reason = AmendmentDesk.note("reason", written);
        return form.withdraw(written, Faults.NONE, lang, post)
                .addObject(
                        "forecast",
                        dryRuns.sum(Draft.of(post, PostFields.command(PostFields.of(post)), "WITHDRAWAL", reason)));
    }

    private static boolean isSlight(Written written) {
        return !written.has("level", "MAJOR") && !written.has("level", "CORRECTION");
    }

    private static String kind(Written written) {
        return written.has("level", "CORRECTION") ? "CORRECTION" : "CHANGE";
    }
}
