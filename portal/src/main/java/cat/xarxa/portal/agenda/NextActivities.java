package cat.xarxa.portal.agenda;

import cat.xarxa.portal.home.HomePart;
import cat.xarxa.portal.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is next, and how to follow the agenda, on the first page. */
@Component
class NextActivities implements HomePart {

    private static final int NEXT = 3;

    private final Agenda agenda;

    NextActivities(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public void addTo(Model page, Language language) {
        page.addAttribute("next", agenda.next(NEXT, language));
        page.addAttribute("wholeAgenda", AgendaFilter.EVERYTHING);
    }
}
