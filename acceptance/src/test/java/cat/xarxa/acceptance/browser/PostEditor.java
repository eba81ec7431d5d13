package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Locator;

/** The console's form of a post: its own words are here. */
record PostEditor(Editor editor) {

    /** News of the network for everybody. */
    PostEditor write(String title) {
        editor.select("type", "NEWS").choose("Tothom").write(title);
        return this;
    }

    Locator look() {
        return editor.look();
    }

    Manuscript save() {
        return editor.save();
    }
}
