package cat.xarxa.portal.console.post;

import cat.xarxa.portal.delivery.Reaches;
import cat.xarxa.portal.dryrun.Draft;
import cat.xarxa.portal.dryrun.DryRuns;
import cat.xarxa.portal.hold.Holds;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.post.writing.PostManuscript;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A post as its author sees it: read through before, published, and followed afterwards. */
@Controller
@RequestMapping(Language.PATH + "/console/posts/{id}")
class PostManuscriptController {

    private final PostDesk desk;
    private final PostFacts facts;
    private final Reaches reaches;
    private final Holds holds;
    private final DryRuns dryRuns;

    PostManuscriptController(PostDesk desk, PostFacts facts, Reaches reaches, Holds holds, DryRuns dryRuns) {
        this.desk = desk;
        this.facts = facts;
        this.reaches = reaches;
        this.holds = holds;
        this.dryRuns = dryRuns;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable UUID id) {
        return page(desk.find(id), Faults.NONE, lang);
    }

    /** Publishing what is published already ends at the same page. */
    @PostMapping("/publish")
    ModelAndView publish(@PathVariable Language lang, @PathVariable UUID id) {
        Saving<PostManuscript> saving = desk.publish(id);
        return saving.faults().isAway()
                ? page(desk.find(id), saving.faults(), lang)
                : Form.see(lang, "/posts/{id}", id);
    }

    private ModelAndView page(PostManuscript post, Faults faults, Language lang) {
        ModelAndView page = Form.page("console/post", PostFields.of(post), faults, facts.of(post, lang));
        return !post.isOpen()
                ? page.addObject("reach", reaches.of(post.id()))
                : page.addObject("rule", holds.rule())
                        .addObject("forecast", dryRuns.sum(Draft.of(post)))
                        .addObject("words", new Words(lang));
    }
}
