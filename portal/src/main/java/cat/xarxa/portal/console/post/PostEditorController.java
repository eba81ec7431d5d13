package cat.xarxa.portal.console.post;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Preview;
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

/** Where a post is written and written anew, with a preview before anything is saved. */
@Controller
@RequestMapping(Language.PATH + "/console/posts")
class PostEditorController {

    private final PostDesk desk;
    private final PostForm form;

    PostEditorController(PostDesk desk, PostForm form) {
        this.desk = desk;
        this.form = form;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable Language lang) {
        return form.page(PostFields.empty(), Faults.NONE, lang, "");
    }

    @PostMapping
    ModelAndView draft(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return written.isToPreview()
                ? form.page(written, Faults.NONE, lang, "")
                : answer(desk.draft(written), written, lang, "");
    }

    /** The preview alone, while one types. */
    @PostMapping(path = "/preview", headers = "HX-Request")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> sent) {
        return new ModelAndView("console/parts :: previews", Map.of("previews", Preview.of(new Written(sent))));
    }

    @GetMapping("/{id}/edit")
    ModelAndView open(@PathVariable Language lang, @PathVariable UUID id) {
        PostManuscript post = desk.find(id);
        return !post.isOpen()
                ? Form.see(lang, "/posts/{id}", id)
                : form.page(PostFields.of(post), Faults.NONE, lang, id.toString());
    }

    @PostMapping("/{id}")
    ModelAndView revise(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return written.isToPreview()
                ? form.page(written, Faults.NONE, lang, id.toString())
                : answer(desk.revise(id, written), written, lang, id.toString());
    }

    private ModelAndView answer(Saving<PostManuscript> saving, Written written, Language lang, String id) {
        PostManuscript saved = saving.value();
        return saved == null
                ? form.page(written, saving.faults(), lang, id)
                : Form.see(lang, "/posts/{id}", saved.id());
    }
}
