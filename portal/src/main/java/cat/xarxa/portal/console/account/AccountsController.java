package cat.xarxa.portal.console.account;

import cat.xarxa.portal.account.AccountWatch;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page: the last comparison and how far it is, those that found something, and the accounts that wait. */
@Controller
@RequestMapping(Language.PATH + "/console/accounts")
class AccountsController {

    private final AccountWatch accounts;

    AccountsController(AccountWatch accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView look(@PathVariable Language lang) {
        return page(lang, Faults.NONE);
    }

    @PostMapping("/compare")
    ModelAndView compare(@PathVariable Language lang) {
        return answer(lang, accounts.compare());
    }

    /** What does not wait any more has been done meanwhile: the page shows it. */
    @PostMapping("/retry")
    ModelAndView retry(@PathVariable Language lang, @RequestParam String key) {
        try {
            return answer(lang, accounts.retry(key));
        } catch (PageNotFound done) {
            return Form.see(lang, "/accounts");
        }
    }

    private ModelAndView answer(Language lang, Saving<?> saving) {
        return saving.value() != null ? Form.see(lang, "/accounts") : page(lang, saving.faults());
    }

    private ModelAndView page(Language lang, Faults faults) {
        ModelAndView page = new ModelAndView("console/accounts");
        page.setStatus(HttpStatus.valueOf(faults.status().value()));
        return page.addObject("faults", faults)
                .addObject("comparisons", accounts.comparisons())
                .addObject("waiting", accounts.waiting())
                .addObject("words", new Words(lang));
    }
}
