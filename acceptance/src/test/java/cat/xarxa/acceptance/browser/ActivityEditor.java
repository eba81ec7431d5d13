package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

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

    Locator preview() {
        return editor.preview();
    }

    Manuscript save() {
        return editor.save();
    }
}
