package cat.xarxa.content.messaging;

import cat.xarxa.content.post.amendment.Note;
import java.util.LinkedHashMap;
import java.util.Map;

/** A note as it goes over the wire: its text by language. */
final class NoteV1 {

    private NoteV1() {}

    static Map<String, String> of(Note note) {
        Map<String, String> wire = new LinkedHashMap<>();
        note.byLanguage().forEach((language, text) -> wire.put(language.code(), text));
        return wire;
    }
}
