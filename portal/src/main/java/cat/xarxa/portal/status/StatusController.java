package cat.xarxa.portal.status;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether everything works: for people, and for machines that ask for JSON. */
@Controller
class StatusController {

    private final Rounds rounds;

    StatusController(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping(Language.PATH + "/status")
    String page(@PathVariable Language lang, Model model) {
        Status status = rounds.status();
        model.addAttribute("status", status);
        model.addAttribute("builtOn", Dates.inWords(Dates.day(status.built()), lang));
        model.addAttribute("time", Dates.time(status.at(), lang));
        return "status";
    }

    @GetMapping(path = Language.PATH + "/status", headers = "Accept=application/json")
    ResponseEntity<Map<String, Object>> document() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(rounds.status().document());
    }
}
