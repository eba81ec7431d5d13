package cat.xarxa.notification.letter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the letter that tells a person of all that came together since the last one: by kind, then by day. */
@Component
public class DigestWriter {

    /** As many as keep a mail under 60 KB; the inbox has them all. */
    static final int MOST = 40;

    private static final Comparator<Publication> NEWEST_LAST =
            Comparator.comparing(Publication::day).thenComparing(Publication::publishedAt);

    private final ITemplateEngine templates;
    private final Wording wording;
    private final Stationery stationery;

    DigestWriter(ITemplateEngine templates, Wording wording, Stationery stationery) {
        this.templates = templates;
        this.wording = wording;
        this.stationery = stationery;
    }

    /** In the person's language; each item in the first that it has. */
    public Letter write(Contents contents, Addressee addressee) {
        Lang lang = addressee.lang();
        String title = wording.say(
                lang,
                "digest.title",
                Map.of(
                        "day", wording.day(lang, contents.day()),
                        "count", contents.told().size()));
        Letterhead head = stationery.head();
        Context model = model(contents, lang, title, head.network());
        return new Letter(
                MailHeaders.messageId(contents.key(), stationery.installed()),
                head.sender().from(),
                head.ownName(),
                addressee.address(),
                HeaderText.oneLine(addressee.name()),
                lang,
                title,
                templates.process("mail/digest.txt", model),
                templates.process("mail/digest.html", model),
                MailHeaders.of("digest", contents.access().unsubscribeToken(), lang, head.network(), head.sender()));
    }

    private Context model(Contents contents, Lang lang, String title, Network network) {
        Context model = new Context(lang.locale());
        model.setVariable("lang", lang.tag());
        model.setVariable("title", title);
        model.setVariable("sections", sections(contents, lang, new DigestItems(wording, network)));
        model.setVariable("more", Math.max(0, contents.told().size() - MOST));
        model.setVariable("moreText", more(contents, lang));
        model.setVariable("inbox", network.address("/" + lang.tag() + (contents.isForGuest() ? "/" : "/inbox")));
        model.setVariable("reason", reason(contents, lang));
        model.setVariable("change", wording.say(lang, "digest.change"));
        model.setVariable("changeLink", changeLink(contents.access().guest(), lang, network));
        model.setVariable("unsubscribe", wording.say(lang, "mail.unsubscribe"));
        model.setVariable("unsubscribeLink", MailHeaders.page(contents.access().unsubscribeToken(), lang, network));
        model.setVariable("network", network.name());
        model.setVariable("home", network.address("/" + lang.tag() + "/"));
        return model;
    }

    private List<Section> sections(Contents contents, Lang lang, DigestItems items) {
        List<Section> sections = new ArrayList<>();
        contents.told().stream()
                .sorted(Comparator.comparing(Publication::publishedAt).reversed())
                .limit(MOST)
                .sorted(NEWEST_LAST)
                .collect(groupingBy(Publication::kind, TreeMap::new, toList()))
                .forEach((kind, told) ->
                        sections.add(new Section(heading(kind, lang), days(told, contents, lang, items))));
        return sections;
    }

    private List<Day> days(List<Publication> told, Contents contents, Lang lang, DigestItems items) {
        List<Day> days = new ArrayList<>();
        told.stream()
                .collect(groupingBy(Publication::day, TreeMap<LocalDate, List<Publication>>::new, toList()))
                .forEach((day, ofDay) -> days.add(new Day(
                        wording.day(lang, day),
                        ofDay.stream()
                                .map(one -> items.item(one, contents.names(), lang))
                                .toList())));
        return days;
    }

    private String heading(PublicationKind kind, Lang lang) {
        return wording.say(lang, "digest.kind", Map.of("kind", kind.name()));
    }

    private String more(Contents contents, Lang lang) {
        String key = contents.isForGuest() ? "digest.more.guest" : "digest.more";
        return wording.say(lang, key, Map.of("count", contents.told().size() - MOST));
    }

    private static String changeLink(@Nullable GuestAccess guest, Lang lang, Network network) {
        return guest == null ? network.address("/" + lang.tag() + "/subscriptions") : guest.address(lang, network);
    }

    private String reason(Contents contents, Lang lang) {
        if (contents.interests().isEmpty()) {
            return wording.say(lang, "reason.followed-activity");
        }
        List<String> followed = contents.interests().stream()
                .map(code -> wording.say(lang, "interest." + code))
                .toList();
        return wording.say(lang, "digest.reason", Map.of("what", wording.list(lang, followed)));
    }

    /**
     * What a digest tells, for whomever.
     *
     * @param day on which it is due
     * @param told the newest state of each thread
     * @param names of the organisations whose voices they speak with, by slug
     * @param interests codes of what its reader follows, for which it is sent
     * @param access what its reader may do without signing in
     */
    public record Contents(
            DeliveryKey key,
            LocalDate day,
            List<Publication> told,
            Map<String, String> names,
            List<String> interests,
            Access access) {

        /** For somebody who signs in for what is theirs. */
        public Contents(
                DeliveryKey key,
                LocalDate day,
                List<Publication> told,
                Map<String, String> names,
                List<String> interests,
                @Nullable String unsubscribeToken) {
            this(key, day, told, names, interests, new Access(unsubscribeToken, null));
        }

        public Contents {
            told = List.copyOf(told);
            names = Map.copyOf(names);
            interests = List.copyOf(interests);
            if (told.isEmpty()) {
                throw new IllegalArgumentException("a digest is never empty: " + key.text());
            }
        }

        private boolean isForGuest() {
            return access.guest() != null;
        }
    }

    /**
     * What the reader of a digest may do without signing in.
     *
     * @param unsubscribeToken right to end all that it was sent for, null for none
     * @param guest how a reader without an account comes to what is theirs, null for all others
     */
    public record Access(
            @Nullable String unsubscribeToken, @Nullable GuestAccess guest) {}

    /** What is of one kind. */
    record Section(String heading, List<Day> days) {}

    /** What is filed under one day. */
    record Day(String day, List<DigestItems.Item> items) {}
}
