package cat.xarxa.portal.console.audit;

import cat.xarxa.portal.audit.AuditTrail;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.operation.PlatformService;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who did what, the newest first, narrowed by plain GET. */
@Controller
class AuditController {

    private final AuditTrail trail;
    private final AuditNames names;

    AuditController(AuditTrail trail, AuditNames names) {
        this.trail = trail;
        this.names = names;
    }

    @GetMapping(Language.PATH + "/console/audit")
    ModelAndView look(@PathVariable Language lang, @ModelAttribute("form") AuditForm form) {
        List<String> faults = form.faults();
        ModelAndView page = new ModelAndView("console/audit")
                .addObject("faults", faults)
                .addObject("services", List.of(PlatformService.values()))
                .addObject("acts", names.acts(lang, form.action()))
                .addObject("names", names.in(lang))
                .addObject("words", new Words(lang));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        return page.addObject("trail", trail.read(form.services(), form.question()));
    }
}
