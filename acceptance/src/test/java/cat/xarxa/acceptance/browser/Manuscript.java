package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The console's page of a draft, from which it is published, and which then tells what it reaches. */
record Manuscript(Page page) {

    Manuscript publish() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publica ara"))
                .click();
        return this;
    }

    /** Goes on writing. */
    Editor edit() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continua escrivint"))
                .click();
        return new Editor(page);
    }

    Locator main() {
        return page.locator("main");
    }

    /** Where it is told whom it reaches. */
    Locator reach() {
        return page.locator("#reach");
    }
}
