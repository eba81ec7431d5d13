package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.dryrun.Prospect;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person would be told.
 *
 * @param mail NOW, LATER or DIGEST, null for no mail
 * @param due of the digest, or when a quiet time is over
 * @param reason the leading one, as the person would read it; null for who would not be told
 * @param whyNot short code for why they would not be told, or would get no mail of their own
 */
record ProspectView(
        UUID personId,
        List<MandateView> mandates,
        boolean told,
        @Nullable String mail,
        @Nullable Instant due,
        @Nullable String reason,
        @Nullable String whyNot) {

    static ProspectView of(Prospect prospect, UnaryOperator<String> wording) {
        Prospect.Mail mail = prospect.mail();
        return new ProspectView(
                prospect.person(),
                prospect.mandates().stream().map(MandateView::of).toList(),
                prospect.isTold(),
                mail == null ? null : mail.name(),
                prospect.due(),
                prospect.isTold() ? wording.apply(prospect.reasons().getFirst().code()) : null,
                prospect.whyNot());
    }

    /** By what the office knows the person. */
    record MandateView(String orgId, String role) {

        private static MandateView of(Mandate mandate) {
            return new MandateView(mandate.org(), mandate.role().name());
        }
    }
}
