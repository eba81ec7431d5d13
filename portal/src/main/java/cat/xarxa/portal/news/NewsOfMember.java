package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.member.MemberPart;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a member published, on its page. */
@Component
class NewsOfMember implements MemberPart {

    private static final int NEWEST = 5;

    private final Newsstand news;

    NewsOfMember(Newsstand news) {
        this.news = news;
    }

    @Override
    public void addTo(Model page, String org, Language language) {
        page.addAttribute("news", news.of(org, NEWEST, language));
    }
}
