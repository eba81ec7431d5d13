package cat.xarxa.portal.console.operations;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.operation.Mended;
import cat.xarxa.portal.operation.Operations;
import cat.xarxa.portal.operation.PlatformService;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page for all services; what is asked of it besides is shown on it. */
@Controller
@RequestMapping(Language.PATH + "/console/operations")
class OperationsController {

    private final Operations operations;

    OperationsController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping
    ModelAndView look() {
        return page(Faults.NONE);
    }

    /** Holds the ledger against what should stand there. */
    @GetMapping("/reconcile")
    ModelAndView reconcile() {
        return page(Faults.NONE).addObject("differences", operations.differences());
    }

    /** Walks the audit logs of all services. */
    @GetMapping("/verify")
    ModelAndView verify() {
        return page(Faults.NONE)
                .addObject(
                        "verdicts",
                        Arrays.stream(PlatformService.values())
                                .map(service -> new Verified(service, operations.verify(service)))
                                .toList());
    }

    @PostMapping("/{service}/dead-letters/{id}/try")
    ModelAndView tryOut(@PathVariable String service, @PathVariable String id) {
        return told(Saving.by(() -> operations.tryOut(Operations.service(service), id)));
    }

    @PostMapping("/{service}/dead-letters/{id}/redrive")
    ModelAndView redrive(@PathVariable String service, @PathVariable String id) {
        return told(Saving.by(() -> operations.redrive(Operations.service(service), id)));
    }

    @PostMapping("/{service}/dead-letters/{id}/discard")
    ModelAndView discard(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") String reason) {
        return told(Saving.by(() -> operations.discard(Operations.service(service), id, reason)));
    }

    /** Nothing is repeated by loading this page again: what was mended is not open any more. */
    private ModelAndView told(Saving<Mended> saving) {
        @Nullable Mended mended = saving.value();
        return page(saving.faults()).addObject("mended", mended);
    }

    private ModelAndView page(Faults faults) {
        ModelAndView page = new ModelAndView("console/operations");
        page.setStatus(HttpStatus.valueOf(faults.status().value()));
        return page.addObject("faults", faults)
                .addObject(
                        "services",
                        Arrays.stream(PlatformService.values())
                                .map(service -> Standing.of(service, operations))
                                .toList());
    }
}
