package cat.xarxa.events.feed;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.platform.feed.AtomWriter;
import cat.xarxa.platform.feed.ComposedFeed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Writes the agenda as Atom, where only the text can say when and where something takes place. */
final class AtomAgenda {

    private AtomAgenda() {}

    static byte[] write(AgendaFeed feed) {
        EntryWords words = EntryWords.in(feed.language());
        return AtomWriter.write(new ComposedFeed(
                feed.heading(),
                feed.language(),
                feed.place(),
                feed.entries().stream().map(entry -> item(entry, words)).toList()));
    }

    private static ComposedFeed.Item item(AgendaFeed.Entry entry, EntryWords words) {
        AgendaFeed.Facts facts = entry.facts();
        return new ComposedFeed.Item(
                entry.id(),
                entry.address(),
                entry.history().moments(),
                wording(entry),
                new ComposedFeed.Labels(
                        facts.organisers(),
                        Stream.concat(Stream.of(words.kind(facts.kind())), facts.tags().stream())
                                .toList()));
    }

    private static ComposedFeed.Wording wording(AgendaFeed.Entry entry) {
        ComposedFeed.Wording wording = entry.wording();
        String facts = facts(entry);
        return new ComposedFeed.Wording(
                wording.language(),
                wording.title(),
                facts + ". " + wording.summary(),
                paragraph(HtmlUtils.htmlEscape(facts, "UTF-8"))
                        + wording.html()
                        + entry.history().recordings().stream()
                                .map(recording -> paragraph(link(recording, entry.words())))
                                .collect(Collectors.joining()));
    }

    private static String facts(AgendaFeed.Entry entry) {
        Attendance attendance = entry.facts().attendance();
        EntryWords words = entry.words();
        return Stream.of(
                        Optional.of(words.when(entry.schedule())),
                        Optional.ofNullable(attendance.place()),
                        Optional.ofNullable(attendance.mode()).map(words::mode))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String link(AgendaFeed.Watchable recording, EntryWords words) {
        return "<a href=\"" + HtmlUtils.htmlEscape(recording.url(), "UTF-8") + "\">"
                + HtmlUtils.htmlEscape(words.watch(recording), "UTF-8") + "</a>";
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>\n";
    }
}
