package cat.xarxa.portal.console.privacy;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.privacy.Erasures;
import cat.xarxa.portal.privacy.order.ExportOrders;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists the requests to erase people and to copy their data, and has them approved or refused. */
@Controller
@RequestMapping(Language.PATH + "/console/privacy")
class PrivacyController {

    private final Erasures erasures;
    private final ExportOrders orders;

    PrivacyController(Erasures erasures, ExportOrders orders) {
        this.erasures = erasures;
        this.orders = orders;
    }

    @GetMapping
    ModelAndView list(@PathVariable Language lang) {
        return page(lang, Faults.NONE);
    }

    @PostMapping("/{id}/{decision:approve|refuse}")
    ModelAndView decide(@PathVariable Language lang, @PathVariable String id, @PathVariable String decision) {
        return answer(lang, erasures.decide(id, decision));
    }

    @PostMapping("/exports/{id}/{decision:approve|refuse}")
    ModelAndView decideOnCopy(@PathVariable Language lang, @PathVariable String id, @PathVariable String decision) {
        return answer(lang, orders.decide(id, decision));
    }

    private ModelAndView answer(Language lang, Saving<?> saving) {
        return saving.value() == null ? page(lang, saving.faults()) : Form.see(lang, "/privacy");
    }

    private ModelAndView page(Language lang, Faults faults) {
        return Form.page(
                "console/privacy",
                Written.nothing(),
                faults,
                Map.of("erasures", erasures.all(), "orders", orders.all(), "words", new Words(lang)));
    }
}
