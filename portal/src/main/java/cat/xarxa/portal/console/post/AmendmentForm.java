package cat.xarxa.portal.console.post;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.writing.PostManuscript;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a published post is changed, corrected or withdrawn. */
@Component
class AmendmentForm {

    private final Choices choices;

    AmendmentForm(Choices choices) {
        this.choices = choices;
    }

    ModelAndView amend(Written written, Faults faults, Language language, PostManuscript post) {
        return Form.page(
                "console/post-amend",
                written,
                faults,
                Map.of(
                        "post", post,
                        "title", post.textIn(language).title(),
                        "organisations", choices.organisations(language),
                        "themes", choices.themes(language),
                        "territories", choices.territories(written),
                        "previewed", written.isToPreview(),
                        "words", new Words(language)));
    }

    ModelAndView withdraw(Written written, Faults faults, Language language, PostManuscript post) {
        return Form.page(
                "console/post-withdraw",
                written,
                faults,
                Map.of(
                        "post",
                        post,
                        "title",
                        post.textIn(language).title(),
                        "previewed",
                        written.isToPreview(),
                        "words",
                        new Words(language)));
    }
}
