package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleague;
import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.privacy.order.ExportOrder;
import cat.xarxa.portal.privacy.order.ExportOrders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records that one of the people of an institution asked for a copy of their data. */
@Controller
@RequestMapping({
    Language.PATH + "/institution/{org}/people/{person}/export",
    Language.PATH + "/console/people/{org}/people/{person}/export"
})
class ExportOrderController {

    private final Colleagues colleagues;
    private final ExportOrders orders;

    ExportOrderController(Colleagues colleagues, ExportOrders orders) {
        this.colleagues = colleagues;
        this.orders = orders;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            HttpServletRequest request) {
        return page(Place.of(request, lang, org), colleagues.find(org, person), Written.nothing(), Faults.NONE, false);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        Colleague colleague = colleagues.find(org, person);
        Written written = new Written(sent);
        Saving<ExportOrder> saving = orders.record(person, written);
        return page(Place.of(request, lang, org), colleague, written, saving.faults(), saving.value() != null);
    }

    private static ModelAndView page(
            Place place, Colleague colleague, Written written, Faults faults, boolean recorded) {
        return Form.page(
                "institution/order",
                written,
                faults,
                Map.of("place", place, "colleague", colleague, "recorded", recorded));
    }
}
