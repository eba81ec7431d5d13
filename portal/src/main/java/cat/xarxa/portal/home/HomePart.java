package cat.xarxa.portal.home;

import cat.xarxa.portal.language.Language;
import org.springframework.ui.Model;

/** What one package has to show on the first page. */
public interface HomePart {

    void addTo(Model page, Language language);
}
