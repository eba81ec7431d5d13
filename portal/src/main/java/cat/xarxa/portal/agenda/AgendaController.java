package cat.xarxa.portal.agenda;

import cat.xarxa.portal.agenda.AgendaForm.Reading;
import cat.xarxa.portal.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The agenda: what is going to be and what has been. */
@Controller
@RequestMapping(Language.PATH + "/agenda")
class AgendaController {

    private final Agenda agenda;
    private final AgendaForm form;
    private final AgendaChoices choices;

    AgendaController(Agenda agenda, AgendaForm form, AgendaChoices choices) {
        this.agenda = agenda;
        this.form = form;
        this.choices = choices;
    }

    @GetMapping
    String list(
            @PathVariable Language lang,
            @ModelAttribute("query") AgendaQuery query,
            HttpServletResponse response,
            Model model) {
        Reading reading = form.read(query);
        AgendaFilter filter = reading.filter();
        AgendaChoices.Lists lists = choices.lists(lang);
        model.addAttribute("reading", reading);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", lists);
        model.addAttribute("chosen", choices.chosen(filter, lists, lang));
        model.addAttribute("first", query.cursor() == null);
        if (reading.isGood()) {
            model.addAttribute("agenda", agenda.list(filter, query.cursor(), lang));
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "agenda";
    }
}
