package cat.xarxa.notification.notice;

import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Rule R14: whoever takes over is told what they inherited, to confirm it; whoever leaves is thanked, and told that
 * what they follow for themselves stays. Neither text names the other.
 */
@Component
public class SuccessionNotices {

    private final Notices notices;
    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final Wording wording;

    SuccessionNotices(Notices notices, Subscriptions subscriptions, Organisations organisations, Wording wording) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.wording = wording;
    }

    /** Once everything has passed on; part of the caller's transaction. */
    public void tell(Handover handover) {
        String org = organisations.name(handover.org());
        List<Subscription> inherited = handover.inherits() ? subscriptions.activeWith(handover.mandate()) : List.of();
        notices.tell(
                handover.event(),
                Purpose.SUCCESSION,
                handover.successor(),
                Notices.texts(lang -> succession(lang, org, inherited)),
                handover.at());
        long kept = kept(handover);
        notices.tell(
                handover.event(),
                Purpose.FAREWELL,
                handover.predecessor(),
                Notices.texts(lang -> farewell(lang, org, kept)),
                handover.at());
    }

    /** What the predecessor follows by anything but the mandate that is over. */
    private long kept(Handover handover) {
        return subscriptions.of(handover.predecessor().id()).stream()
                .filter(Subscription::isActive)
                .filter(one -> !handover.former().equals(one.subscriber().via()))
                .count();
    }

    private PublicationText succession(Lang lang, String org, List<Subscription> inherited) {
        String list = inherited.stream()
                .map(one -> wording.say(
                        lang,
                        "notice.inherited",
                        Map.of(
                                "what",
                                wording.say(lang, "interest." + one.interest().code()),
                                "soon",
                                wording.say(
                                        lang,
                                        "frequency."
                                                + one.terms().frequency().name().toLowerCase(Locale.ROOT)))))
                .collect(Collectors.joining("\n"));
        String summary = inherited.isEmpty()
                ? wording.say(lang, "notice.succession.none")
                : wording.say(lang, "notice.succession.summary", Map.of("list", list));
        return text(wording.say(lang, "notice.succession.title", Map.of("org", org)), summary);
    }

    private PublicationText farewell(Lang lang, String org, long kept) {
        return text(
                wording.say(lang, "notice.farewell.title", Map.of("org", org)),
                wording.say(lang, "notice.farewell.summary", Map.of("kept", kept)));
    }

    private static PublicationText text(String title, String summary) {
        return new PublicationText("", title, summary);
    }
}
