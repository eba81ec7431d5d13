package cat.xarxa.notification.publication;

import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.Map;
import java.util.Optional;

/** How what became of a post is said: in its title, and in one line with the note. */
public final class Retelling {

    private final Wording wording;

    public Retelling(Wording wording) {
        this.wording = wording;
    }

    /** Says what happened where that is told by itself, or is all that is left to tell. */
    public String title(Publication publication, Lang lang) {
        String title = publication.textFor(lang).title();
        return publication
                .told()
                .or(() -> Optional.ofNullable(publication.sequel()).filter(what -> publication.isWithdrawn()))
                .map(what -> wording.say(
                        lang, "sequel.title", Map.of("kind", what.kind().name(), "title", title)))
                .orElse(title);
    }

    /** Empty where nothing became of it. */
    public String note(Publication publication, Lang lang) {
        return Optional.ofNullable(publication.sequel())
                .map(what -> wording.say(
                        lang, "sequel.note", Map.of("kind", what.kind().name(), "note", what.noteFor(lang))))
                .orElse("");
    }
}
