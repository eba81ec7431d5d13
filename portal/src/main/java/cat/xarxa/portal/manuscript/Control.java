package cat.xarxa.portal.manuscript;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in a form the field of a request stands, and what it is called there. */
final class Control {

    /** Chosen from a list of their own: which of them it is does not matter to the form. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(themes|territories|scopes|inLanguage|langs|organisers|inherit)(\\[.*)?");

    private static final Pattern SPEAKER = Pattern.compile("(sessions\\[\\d+]\\.speakers\\[\\d+])(\\..*)?");
    private static final Pattern WHOLE_TEXT = Pattern.compile("(.*texts\\.(ca|es|en))");

    private static final Pattern TEXT = Pattern.compile("texts\\.(ca|es|en)\\.(title|summary|body)");
    private static final Pattern IN_SESSION = Pattern.compile("sessions\\[\\d+]\\.(.+)");
    private static final Pattern CONTACT = Pattern.compile("contacts\\[\\d+]\\.(about|address)");
    private static final Pattern SESSION_TITLE = Pattern.compile("texts\\.(ca|es|en)\\.title");

    /** How the page names those that stand for themselves. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("type", "filter.type"),
            Map.entry("kind", "filter.type"),
            Map.entry("networkRole", "console.network-role"),
            Map.entry("lineOfWork", "console.line"),
            Map.entry("ownerOrg", "console.owner"),
            Map.entry("sourceOrg", "console.source"),
            Map.entry("lead", "console.lead-organiser"),
            Map.entry("organisers", "console.other-organisers"),
            Map.entry("seriesId", "console.series"),
            Map.entry("audience", "console.audience"),
            Map.entry("visibility", "console.audience"),
            Map.entry("occurredOn", "console.occurred"),
            Map.entry("themes", "console.themes"),
            Map.entry("territories", "console.territories"),
            Map.entry("date", "console.day"),
            Map.entry("starts", "console.starts"),
            Map.entry("ends", "console.ends"),
            Map.entry("mode", "console.mode"),
            Map.entry("place", "console.place"),
            Map.entry("inLanguage", "console.spoken"),
            Map.entry("langs", "console.spoken"),
            Map.entry("url", "console.recording.url"),
            Map.entry("sessionId", "console.recording.session"),
            Map.entry("name", "organ.name"),
            Map.entry("townIneCode5", "adhesion.town"),
            Map.entry("on", "adhesion.on"),
            Map.entry("assemblyOn", "adhesion.assembly"),
            Map.entry("adheredOn", "adhesion.adhered"),
            Map.entry("minutes", "adhesion.minutes"),
            Map.entry("mentorId", "adhesion.mentor"),
            Map.entry("reason", "adhesion.reason"),
            Map.entry("languages", "network.languages"),
            Map.entry("senderName", "network.sender-name"),
            Map.entry("senderAddress", "network.sender-address"),
            Map.entry("logo", "network.logo"),
            Map.entry("link", "ally.link"),
            Map.entry("confirm", "privacy.confirm"),
            Map.entry("reference", "order.reference"),
            Map.entry("scopes", "machine.scopes"),
            Map.entry("overlapDays", "machine.overlap"),
            Map.entry("usualMinutes", "hold.usual"),
            Map.entry("largeMinutes", "hold.large"),
            Map.entry("largeAbove", "hold.above"),
            Map.entry("from", "organ.from"),
            Map.entry("personId", "organ.person"),
            Map.entry("vote", "organ.vote"),
            Map.entry("address", "people.addresses"),
            Map.entry("lang", "people.lang"),
            Map.entry("zone", "people.zone"),
            Map.entry("role", "people.role"),
            Map.entry("rights", "people.rights"),
            Map.entry("to", "people.end.to"),
            Map.entry("successor", "people.successor"),
            Map.entry("inherit", "people.inherit"),
            Map.entry("quiet.from", "preferences.from"),
            Map.entry("quiet.to", "preferences.to"),
            Map.entry("cap", "preferences.cap"),
            Map.entry("email", "follow.email"),
            Map.entry("criteria", "following.criteria"),
            Map.entry("frequency", "following.frequency"),
            Map.entry("level", "amend.level"),
            Map.entry("note.ca", "amend.note.ca"),
            Map.entry("note.es", "amend.note.es"),
            Map.entry("note.en", "amend.note.en"),
            Map.entry("reason.ca", "withdraw.reason.ca"),
            Map.entry("reason.es", "withdraw.reason.es"),
            Map.entry("reason.en", "withdraw.reason.en"),
            Map.entry("redirect", "withdraw.redirect"));

    private Control() {}

    /** The texts that name a control, the widest first; none where the message has to be enough. */
    static List<String> labels(String control) {
        Matcher session = IN_SESSION.matcher(control);
        if (session.matches()) {
            return Stream.concat(Stream.of("activity.programme"), inSession(session.group(1)))
                    .toList();
        }
        Matcher contact = CONTACT.matcher(control);
        if (contact.matches()) {
            return List.of("ally." + contact.group(1));
        }
        Matcher text = TEXT.matcher(control);
        return text.matches()
                ? List.of("console.in." + text.group(1), "console.text." + text.group(2))
                : Stream.ofNullable(NAMES.get(control)).toList();
    }

    private static Stream<String> inSession(String field) {
        Matcher title = SESSION_TITLE.matcher(field);
        return title.matches()
                ? Stream.of("console.session.title." + title.group(1))
                : Stream.ofNullable(NAMES.get(field));
    }

    /** The id of the control, which for most is the name of the field. */
    static String of(String field) {
        if (field.equals("organisers") || field.startsWith("organisers[0]")) {
            return "lead";
        }
        if (field.startsWith("emails")) {
            return "address";
        }
        String list = ONE_OF_MANY.matcher(field).replaceFirst("$1");
        String speaker = SPEAKER.matcher(list).replaceFirst("$1");
        return WHOLE_TEXT.matcher(speaker).matches() ? speaker + ".title" : speaker;
    }
}
