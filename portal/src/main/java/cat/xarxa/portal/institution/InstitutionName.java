package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.colleague.Me;
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
    private final Colleagues colleagues;

    InstitutionName(Choices choices, Colleagues colleagues) {
        this.choices = choices;
        this.colleagues = colleagues;
    }

    /** Null on pages of nobody in particular. */
    @ModelAttribute("institution")
    @Nullable
    String name(@PathVariable Language lang, @PathVariable(required = false) @Nullable String org) {
        if (org == null) {
            return null;
        }
        String name = choices.organisations(lang).name(org);
        return name.equals(org) ? fromTheirMandates(org) : name;
    }

    /** A member whose rights rest is in no public list; its own people know it all the same. */
    private String fromTheirMandates(String org) {
        return colleagues.me().mandates().stream()
                .filter(held -> held.org().equals(org))
                .map(Me.Held::orgName)
                .findFirst()
                .orElse(org);
    }
}
