package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the letter that tells a person of a publication. */
@Component
public class LetterWriter {

    private final ITemplateEngine templates;
    private final Wording wording;
    private final Network network;
    private final Sender sender;

    LetterWriter(ITemplateEngine templates, Wording wording, Network network, Sender sender) {
        this.templates = templates;
        this.wording = wording;
        this.network = network;
        this.sender = sender;
    }

    /** In the person's language, or the first that the publication has. */
    public Letter write(Occasion occasion, Addressee addressee) {
        Lang lang = occasion.publication().langFor(addressee.lang());
        Context content = content(occasion, lang);
        return new Letter(
                MessageIds.of(occasion.key(), sender.domain()),
                sender.from(),
                fromName(occasion),
                addressee.address(),
                HeaderText.oneLine(addressee.name()),
                lang,
                HeaderText.oneLine(occasion.publication().textFor(lang).title()),
                templates.process("mail/publication.txt", content),
                templates.process("mail/publication.html", content),
                headers(occasion, lang));
    }

    private Context content(Occasion occasion, Lang lang) {
        Publication publication = occasion.publication();
        PublicationText text = publication.textFor(lang);
        Context content = new Context(lang.locale());
        content.setVariable("lang", lang.tag());
        content.setVariable("title", HeaderText.oneLine(text.title()));
        content.setVariable("day", wording.day(lang, publication.day()));
        content.setVariable("lead", HeaderText.oneLine(occasion.leadName()));
        content.setVariable("summary", text.summary().strip());
        content.setVariable("read", wording.say(lang, "mail.read", Map.of("type", publication.type())));
        content.setVariable("link", network.address("/" + lang.tag() + publication.pathFor(lang)));
        content.setVariable("reason", wording.say(lang, "reason." + occasion.reason()));
        content.setVariable("unsubscribe", wording.say(lang, "mail.unsubscribe"));
        content.setVariable("unsubscribeLink", unsubscribePage(occasion, lang));
        content.setVariable("network", network.name());
        content.setVariable("home", network.address("/" + lang.tag()));
        return content;
    }

    private String fromName(Occasion occasion) {
        return occasion.publication().leadOrg().equals(Network.SLUG)
                ? network.name()
                : HeaderText.oneLine(occasion.leadName()) + " · " + network.shortName();
    }

    private String unsubscribePage(Occasion occasion, Lang lang) {
        String token = occasion.unsubscribeToken();
        return token == null ? "" : network.address("/" + lang.tag() + "/unsubscribe/" + token);
    }

    /** RFC 2919, 2369, 8058 and 3834. */
    private Map<String, String> headers(Occasion occasion, Lang lang) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Language", lang.tag());
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("List-Id", "<" + occasion.reason() + "." + sender.domain() + ">");
        String token = occasion.unsubscribeToken();
        if (token != null) {
            headers.put("List-Unsubscribe", "<" + network.address("/unsubscribe/" + token) + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }
}
