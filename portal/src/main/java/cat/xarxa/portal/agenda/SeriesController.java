package cat.xarxa.portal.agenda;

import cat.xarxa.portal.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A series: its title and its activities. */
@Controller
class SeriesController {

    private final Agenda agenda;

    SeriesController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping(Language.PATH + "/series/{id:[a-z0-9-]+}")
    String series(
            @PathVariable Language lang,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        AgendaFilter filter = AgendaFilter.ofSeries(id);
        model.addAttribute("series", agenda.series(id).title(lang));
        model.addAttribute("filter", filter);
        model.addAttribute("agenda", agenda.list(filter, cursor, lang));
        model.addAttribute("first", cursor == null);
        return "series";
    }
}
