package cat.xarxa.events.feed;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.feed.FeedWords;
import cat.xarxa.platform.text.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** Says the facts of an activity as people say them; none of it depends on when it is asked. */
final class EntryWords {

    private final Language language;
    private final FeedWords words;

    private EntryWords(Language language) {
        this.language = language;
        this.words = FeedWords.in(language);
    }

    static EntryWords in(Language language) {
        return new EntryWords(language);
    }

    String kind(Nature.Kind kind) {
        return words.say("kind." + kind);
    }

    String mode(Attendance.Mode mode) {
        return words.say("mode." + mode);
    }

    /** The lead and the others. */
    String organisers(List<String> names) {
        return words.say("organisers", String.join(", ", names));
    }

    /** A line with the address. */
    String recording(AgendaFeed.Watchable recording) {
        return recording.session() == null
                ? words.say("recording", recording.url())
                : words.say("recording.session", recording.session(), recording.url());
    }

    /** What a link to it says. */
    String watch(AgendaFeed.Watchable recording) {
        return recording.session() == null
                ? words.say("recording.watch")
                : words.say("recording.watch.session", recording.session());
    }

    /** For example "Dimarts, 2 de març de 2021"; the zone is named where it is not that of Catalonia. */
    String when(Schedule schedule) {
        String text = schedule.isTimed()
                ? times(
                        schedule.opening().atZone(schedule.zone()),
                        schedule.closing().atZone(schedule.zone()))
                : day(schedule.day());
        boolean isElsewhere = schedule.isTimed() && !schedule.zone().equals(DraftSchedule.HOME);
        return capitalised(isElsewhere ? text + " (" + schedule.zone().getId() + ")" : text);
    }

    private String times(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? words.say("when.times", day(start), time(start), time(end))
                : words.say("when.days", day(start), time(start), day(end), time(end));
    }

    private String day(TemporalAccessor day) {
        return format("day.pattern", day);
    }

    private String time(TemporalAccessor time) {
        return format("time.pattern", time);
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(words.say(pattern), language.locale())
                .format(value);
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
