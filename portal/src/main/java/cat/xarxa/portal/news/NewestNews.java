package cat.xarxa.portal.news;

import cat.xarxa.portal.home.HomePart;
import cat.xarxa.portal.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The newest news, and how to follow all of them, on the first page. */
@Component
class NewestNews implements HomePart {

    private static final int NEWEST = 3;

    private final Newsstand news;

    NewestNews(Newsstand news) {
        this.news = news;
    }

    @Override
    public void addTo(Model page, Language language) {
        page.addAttribute("news", news.latest(NEWEST, language));
        page.addAttribute("everything", new NewsFilter(null, null, null));
    }
}
