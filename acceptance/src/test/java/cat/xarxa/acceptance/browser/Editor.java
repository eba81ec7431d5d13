package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What the console's forms have in common: fields by their names, texts in three languages, a preview, saving. */
record Editor(Page page) {

    private static final List<String> LANGUAGES = List.of("ca", "es", "en");

    /** Fills the texts of all languages; the title ends in the language's code. */
    Editor write(String title) {
        for (String language : LANGUAGES) {
            fill("texts." + language + ".title", title + " (" + language + ")");
            fill("texts." + language + ".summary", "Resum de " + title + ".");
            fill("texts." + language + ".body", "Cos de **" + title + "**.");
        }
        return this;
    }

    Editor fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    Editor select(String name, String option) {
        field(name).selectOption(option);
        return this;
    }

    /** One of several, by what it is called on the page. */
    Editor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    /** Where it is shown as its readers will see it. */
    Locator preview() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Previsualització"));
    }

    /** Looks at it, which saves nothing. */
    Locator look() {
        button("Previsualitza").click();
        return preview();
    }

    /** Keeps it; ends on the page from which it is published. */
    Manuscript save() {
        button("Desa l’esborrany").click();
        return new Manuscript(page);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
