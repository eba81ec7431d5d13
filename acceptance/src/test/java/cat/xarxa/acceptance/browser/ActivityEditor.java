package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;

/** The console's form of an activity: its own words are here. */
record ActivityEditor(Editor editor) {

    /** A seminar of the network's, a month from now, for everybody. */
    ActivityEditor write(String title) {
        editor.select("kind", "SEMINAR")
                .select("networkRole", "ORGANISER")
                .select("lineOfWork", "CO_ORGANISED_TRAINING")
                .select("lead", "xarxa")
                .fill("date", LocalDate.now().plusDays(30).toString())
                .fill("starts", "10:00")
                .fill("ends", "12:00")
                .select("mode", "ONLINE")
                .choose("Tothom")
                .write(title);
        return this;
    }

    /** Wrongly: it would be over before it begins. */
    ActivityEditor endBeforeItStarts() {
        editor.fill("ends", "09:00");
        return this;
    }

    /** The first session of its programme is a workshop by somebody whom the form offers by this name. */
    ActivityEditor speaks(String name) {
        Page page = editor.page();
        page.locator(".sessions summary").first().click();
        editor.select("sessions[0].kind", "WORKSHOP");
        for (String language : List.of("ca", "es", "en")) {
            editor.fill("sessions[0].texts." + language + ".title", "Taller (" + language + ")");
        }
        String speaker = page.locator("select[name='sessions[0].speakers[0]'] option")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("value");
        editor.select("sessions[0].speakers[0]", speaker);
        return this;
    }

    Locator preview() {
        return editor.preview();
    }

    Manuscript save() {
        return editor.save();
    }
}
