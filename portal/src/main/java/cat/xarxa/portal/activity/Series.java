package cat.xarxa.portal.activity;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Phrase;
import java.util.Map;

/**
 * Activities that belong together.
 *
 * @param id its slug
 */
public record Series(String id, Map<String, Title> texts) {

    public Phrase title(Language page) {
        return Phrase.of(texts, Title::title, page);
    }
}
