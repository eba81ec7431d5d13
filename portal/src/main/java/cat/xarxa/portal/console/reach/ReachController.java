package cat.xarxa.portal.console.reach;

import cat.xarxa.portal.delivery.Reaches;
import cat.xarxa.portal.language.Language;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The part of a page that tells what a publication reached; an open page asks for it until nothing changes any more.
 */
@Controller
class ReachController {

    private final Reaches reaches;

    ReachController(Reaches reaches) {
        this.reaches = reaches;
    }

    @GetMapping(path = Language.PATH + "/console/reach/{id}", headers = "HX-Request")
    ModelAndView reach(@PathVariable UUID id) {
        return new ModelAndView("console/parts :: reach-now", Map.of("reach", reaches.of(id), "subject", id));
    }
}
