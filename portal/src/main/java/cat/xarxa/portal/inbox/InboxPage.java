package cat.xarxa.portal.inbox;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import cat.xarxa.portal.post.PostType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inbox as its page shows it: by day.
 *
 * @param next cursor of the next page, null at the end
 */
record InboxPage(List<Day> days, int unread, @Nullable String next, long position) {

    /**
     * What came on one day.
     *
     * @param nearKey names the word for today or yesterday, null for other days
     */
    record Day(LocalDate iso, String words, @Nullable String nearKey, List<Item> items) {}

    /**
     * A message in its day.
     *
     * @param anchor to come back to after an action
     * @param earlier how many messages on the same, which came before, it stands for
     * @param explained whether there is a page that says why it is there
     * @param about the activity that it is about, null for a post
     */
    record Item(
            Inbox.Message message,
            String anchor,
            String path,
            String typeKey,
            String time,
            @Nullable About about,
            boolean withdrawn,
            boolean archived,
            int earlier,
            boolean explained) {}

    /**
     * An activity in a line.
     *
     * @param recording whether the message is that it can be seen now
     */
    record About(When.@Nullable Words when, boolean past, boolean recording, String organisers) {}

    static InboxPage of(Inbox inbox, Language language, LocalDate today) {
        return new InboxPage(days(inbox.items(), language, today), inbox.unread(), inbox.next(), inbox.position());
    }

    /** Messages by day, in their order. */
    static List<Day> days(List<Inbox.Message> messages, Language language, LocalDate today) {
        Map<LocalDate, List<Item>> byDay = new LinkedHashMap<>();
        messages.forEach(message -> byDay.computeIfAbsent(Dates.day(message.receivedAt()), day -> new ArrayList<>())
                .add(item(message, language)));
        return byDay.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), language, today))
                .toList();
    }

    private static Day day(LocalDate day, List<Item> items, Language language, LocalDate today) {
        return new Day(day, Dates.withWeekday(day, language), near(day, today), items);
    }

    private static @Nullable String near(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "inbox.today";
        }
        return day.equals(today.minusDays(1)) ? "inbox.yesterday" : null;
    }

    private static Item item(Inbox.Message message, Language language) {
        return new Item(
                message,
                anchor(message.id().toString()),
                "/" + language.code() + message.path(),
                typeKey(message),
                Dates.time(message.receivedAt(), language),
                message.isAboutAnActivity() && !message.isWithdrawn() ? about(message, language) : null,
                message.isWithdrawn(),
                message.isArchived(),
                message.earlier() == null ? 0 : message.earlier(),
                !message.isNotice());
    }

    private static About about(Inbox.Message message, Language language) {
        When when = When.of(message.date(), message.starts(), message.ends(), message.zone());
        return new About(
                when == null ? null : when.inWords(language),
                Boolean.TRUE.equals(message.past()),
                message.isRecording(),
                Names.enumerated(Objects.requireNonNullElse(message.organisers(), List.of()), language));
    }

    static String anchor(String id) {
        return "m-" + id;
    }

    private static String typeKey(Inbox.Message message) {
        if (message.isNotice()) {
            return "inbox.notice";
        }
        return message.isAboutAnActivity() ? ActivityKind.key(message.type()) : PostType.key(message.type());
    }
}
