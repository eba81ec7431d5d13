package cat.xarxa.portal.member;

import cat.xarxa.portal.language.Language;
import org.springframework.ui.Model;

/** What one package has to show on the page of a member. */
public interface MemberPart {

    /**
     * Puts it on the page.
     *
     * @param org the member's slug
     */
    void addTo(Model page, String org, Language language);
}
