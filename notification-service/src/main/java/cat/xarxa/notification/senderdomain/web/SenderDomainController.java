package cat.xarxa.notification.senderdomain.web;

import cat.xarxa.notification.senderdomain.DomainCheck;
import cat.xarxa.notification.senderdomain.DomainCheck.Result;
import cat.xarxa.notification.senderdomain.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the office whether others can believe the network's mails. */
@RestController
class SenderDomainController {

    private final DomainCheck check;

    SenderDomainController(DomainCheck check) {
        this.check = check;
    }

    @GetMapping(path = "/api/v1/mail-sending/domain", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DomainView> show() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(DomainView.of(check.result()));
    }

    /** What was found of the domain, and when. */
    record DomainView(String domain, Instant checkedAt, List<ProofView> proofs) {

        private static DomainView of(Result result) {
            return new DomainView(
                    result.domain(),
                    result.at(),
                    result.findings().stream().map(ProofView::of).toList());
        }
    }

    /**
     * One proof.
     *
     * @param proof SPF, DKIM or DMARC
     * @param verdict FOUND, MISSING, WRONG or UNKNOWN
     * @param code what is so with it
     */
    record ProofView(
            String proof,
            String name,
            String verdict,
            String code,
            @Nullable String seen) {

        private static ProofView of(Finding finding) {
            return new ProofView(
                    finding.proof().name(), finding.name(), finding.verdict().name(), finding.code(), finding.seen());
        }
    }
}
