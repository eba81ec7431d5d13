package cat.xarxa.portal.institution;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Calls the institution by its name on all of its pages, as its slug says little to people. */
@ControllerAdvice(basePackageClasses = Place.class)
class InstitutionName {

    private final Choices choices;

    InstitutionName(Choices choices) {
        this.choices = choices;
    }

    /** Null on pages of nobody in particular. */
    @ModelAttribute("institution")
    @Nullable
    String name(@PathVariable Language lang, @PathVariable(required = false) @Nullable String org) {
        return org == null ? null : choices.organisations(lang).name(org);
    }
}
