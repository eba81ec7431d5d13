package cat.xarxa.notification.notice;

import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Rule R13, as far as those whom it concerns most go. The new member's own people are welcomed with what there is for
 * them and what was published in the last 30 days, once, whether they are heard of before the adhesion or after it; the
 * people of its mentor learn at once that they are. Nobody is welcomed to a member of long standing.
 */
@Component
public class WelcomeNotices {

    private static final int MOST = 20;

    private final Notices notices;
    private final MemberNews news;
    private final Adhesions adhesions;
    private final Recipients recipients;
    private final Organisations organisations;
    private final Publications publications;
    private final Wording wording;

    WelcomeNotices(
            Notices notices,
            MemberNews news,
            Adhesions adhesions,
            Recipients recipients,
            Organisations organisations,
            Publications publications,
            Wording wording) {
        this.notices = notices;
        this.news = news;
        this.adhesions = adhesions;
        this.recipients = recipients;
        this.organisations = organisations;
        this.publications = publications;
        this.wording = wording;
    }

    /**
     * A member is new: who acts for it already is welcomed, its mentor and the network told, by the caller's
     * transaction.
     */
    public void adhered(Adhesion adhesion, Instant at) {
        adhesions.keep(adhesion);
        if (!adhesion.isLongAgo(at)) {
            welcome(adhesion, recipients.actingFor(adhesion.org()), at);
            if (adhesion.mentor() != null) {
                mentoring(adhesion, recipients.actingFor(adhesion.mentor()), at);
            }
            news.tell(adhesion, at);
        }
    }

    /** Somebody acts for a body from now on: they are welcomed if that is a new member. */
    public void joined(Recipient person, String org, Instant at) {
        adhesions
                .of(org)
                .filter(adhesion -> !adhesion.isLongAgo(at))
                .ifPresent(adhesion -> welcome(adhesion, List.of(person), at));
    }

    private void welcome(Adhesion adhesion, List<Recipient> people, Instant at) {
        if (people.isEmpty()) {
            return;
        }
        String org = organisations.name(adhesion.org());
        List<Publication> lately = publications.newest(at.minus(Adhesion.NEW_FOR), MOST).stream()
                .filter(one -> !one.id().equals(adhesion.event()))
                .toList();
        Map<Lang, PublicationText> texts = Notices.texts(lang -> text(lang, org, lately));
        people.forEach(person -> notices.tell(adhesion.event(), Purpose.WELCOME, person, texts, at));
    }

    private void mentoring(Adhesion adhesion, List<Recipient> people, Instant at) {
        Map<String, Object> org = Map.of("org", organisations.name(adhesion.org()));
        Map<Lang, PublicationText> texts = Notices.texts(lang -> new PublicationText(
                "",
                wording.say(lang, "notice.mentoring.title", org),
                wording.say(lang, "notice.mentoring.summary", org)));
        people.forEach(person -> notices.tell(adhesion.event(), Purpose.MENTORING, person, texts, at));
    }

    private PublicationText text(Lang lang, String org, List<Publication> lately) {
        String list = lately.stream().map(one -> line(lang, one)).collect(Collectors.joining("\n"));
        String summary = wording.say(lang, "notice.welcome.summary", Map.of("count", lately.size(), "list", list));
        return new PublicationText("", wording.say(lang, "notice.welcome.title", Map.of("org", org)), summary);
    }

    private String line(Lang lang, Publication publication) {
        String title = publication.textFor(lang).title();
        return wording.say(
                lang,
                "notice.lately",
                Map.of(
                        "day",
                        wording.day(lang, publication.day()),
                        "title",
                        publication.kind() == PublicationKind.RECORDING
                                ? wording.say(lang, "mail.recording", Map.of("title", title))
                                : title));
    }
}
