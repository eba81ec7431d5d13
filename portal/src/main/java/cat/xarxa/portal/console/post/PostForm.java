package cat.xarxa.portal.console.post;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.PostType;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a post is written. */
@Component
class PostForm {

    private final Choices choices;

    PostForm(Choices choices) {
        this.choices = choices;
    }

    /** @param id of the post that is written anew, empty for a new one */
    ModelAndView page(Written written, Faults faults, Language language, String id) {
        return Form.page(
                "console/post-form",
                written,
                faults,
                Map.of(
                        "id", id,
                        "types", List.of(PostType.values()),
                        "organisations", choices.organisations(language),
                        "themes", choices.themes(language),
                        "territories", choices.territories(written)));
    }
}
