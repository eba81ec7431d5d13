package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Retelling;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the letter that tells a person of a publication. */
@Component
public class LetterWriter {

    private final ITemplateEngine templates;
    private final Wording wording;
    private final Stationery stationery;
    private final When when;
    private final Retelling retelling;

    LetterWriter(ITemplateEngine templates, Wording wording, Stationery stationery) {
        this.templates = templates;
        this.wording = wording;
        this.when = new When(wording);
        this.retelling = new Retelling(wording);
        this.stationery = stationery;
    }

    /** In the person's language, or the first that the publication has. */
    public Letter write(Occasion occasion, Addressee addressee) {
        Lang lang = occasion.publication().langFor(addressee.lang());
        Letterhead head = stationery.head();
        Context content = content(occasion, lang, head.network());
        return new Letter(
                MailHeaders.messageId(occasion.key(), stationery.installed()),
                head.sender().from(),
                fromName(occasion, head),
                addressee.address(),
                HeaderText.oneLine(addressee.name()),
                lang,
                title(occasion.publication(), lang),
                templates.process("mail/publication.txt", content),
                templates.process("mail/publication.html", content),
                MailHeaders.of(occasion.reason(), occasion.unsubscribeToken(), lang, head.network(), head.sender()));
    }

    private Context content(Occasion occasion, Lang lang, Network network) {
        Publication publication = occasion.publication();
        PublicationText text = publication.textFor(lang);
        Context content = new Context(lang.locale());
        content.setVariable("lang", lang.tag());
        content.setVariable("title", title(publication, lang));
        content.setVariable("day", when.say(publication, lang));
        content.setVariable("lead", HeaderText.oneLine(wording.list(lang, occasion.leadNames())));
        content.setVariable("note", HeaderText.oneLine(retelling.note(publication, lang)));
        content.setVariable(
                "summary", publication.isOfWhatIsGone() ? "" : text.summary().strip());
        content.setVariable(
                "read",
                wording.say(
                        lang,
                        publication.isOfWhatIsGone() ? "mail.read.withdrawn" : invitation(publication),
                        Map.of("type", publication.type())));
        content.setVariable("link", link(occasion, lang, network));
        content.setVariable("reason", wording.say(lang, "reason." + occasion.reason()));
        content.setVariable("change", wording.say(lang, "digest.change"));
        content.setVariable("changeLink", changeLink(occasion.guest(), lang, network));
        content.setVariable("unsubscribe", wording.say(lang, "mail.unsubscribe"));
        content.setVariable("unsubscribeLink", MailHeaders.page(occasion.unsubscribeToken(), lang, network));
        content.setVariable("network", network.name());
        content.setVariable("home", network.address("/" + lang.tag() + "/"));
        return content;
    }

    private static String link(Occasion occasion, Lang lang, Network network) {
        GuestAccess guest = occasion.guest();
        return guest != null && guest.confirms()
                ? guest.address(lang, network)
                : network.address("/" + lang.tag() + occasion.publication().pathFor(lang));
    }

    /** People with an account find theirs on the portal. */
    private static String changeLink(@Nullable GuestAccess guest, Lang lang, Network network) {
        return guest == null || guest.confirms() ? "" : guest.address(lang, network);
    }

    private static String fromName(Occasion occasion, Letterhead head) {
        return occasion.publication().leadOrgs().getFirst().equals(Network.SLUG)
                ? head.ownName()
                : HeaderText.oneLine(occasion.leadNames().getFirst()) + " · "
                        + head.network().shortName();
    }

    private String title(Publication publication, Lang lang) {
        String title = retelling.title(publication, lang);
        return HeaderText.oneLine(
                publication.kind() == PublicationKind.RECORDING
                        ? wording.say(lang, "mail.recording", Map.of("title", title))
                        : title);
    }

    /** What the button says. */
    private static String invitation(Publication publication) {
        return switch (publication.kind()) {
            case POST, PROJECT -> "mail.read";
            case ACTIVITY -> "mail.read.activity";
            case RECORDING -> "mail.read.recording";
            case MEMBER -> "mail.read.member";
            case NOTICE -> "mail.read.notice";
        };
    }
}
