package cat.xarxa.portal.agenda;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.activity.ActivitiesApi;
import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.Series;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Where lists of activities come from. */
@Component
class Agenda {

    private static final String SERVICE = "events-service";
    private static final int PAGE = 20;

    /** The longest activity that is still listed on its last day. */
    private static final int LONGEST_IN_DAYS = 14;

    private static final Comparator<Activity> SOONEST_FIRST =
            Comparator.comparing(Agenda::beginning).thenComparing(Activity::id);

    private final ActivitiesApi activities;
    private final Clock clock;

    Agenda(ActivitiesApi activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Newest first, page by page; what is only coming begins with what is next, and stands on one page. */
    Fetched<AgendaList> list(AgendaFilter filter, @Nullable String cursor, Language language) {
        return Fetched.from(SERVICE, () -> {
            if (filter.coming()) {
                return AgendaList.of(entries(coming(filter), language), null, language);
            }
            Listing<Activity> page = asked(filter, cursor, PAGE);
            String next = page.next();
            return AgendaList.of(
                    entries(page.items().stream(), language), next == null ? null : filter.after(next), language);
        });
    }

    /** What is next. */
    Fetched<List<Entry>> next(int number, Language language) {
        return Fetched.from(
                SERVICE, () -> entries(coming(AgendaFilter.EVERYTHING).limit(number), language));
    }

    /** The farthest away first, as the service lists them. */
    Fetched<List<Activity>> newest(AgendaFilter filter, int number) {
        return Fetched.from(
                SERVICE, () -> activities.list(filter.wanted(null, number)).items());
    }

    Series series(String id) {
        return Fetched.required(SERVICE, () -> activities.series(id));
    }

    /** The service begins with what is farthest away; all that is announced is never much. */
    private Stream<Activity> coming(AgendaFilter filter) {
        LocalDate earliest = Dates.day(clock.instant()).minusDays(LONGEST_IN_DAYS);
        AgendaFilter recent = filter.startingAt(earliest);
        return EveryPage.of(cursor -> asked(recent, cursor, EveryPage.SIZE)).stream()
                .filter(activity -> !activity.past())
                .sorted(SOONEST_FIRST);
    }

    private Listing<Activity> asked(AgendaFilter filter, @Nullable String cursor, int limit) {
        try {
            return activities.list(filter.wanted(cursor, limit));
        } catch (HttpClientErrorException.BadRequest forged) {
            throw new PageNotFound();
        }
    }

    /** What is known by its date only comes first on its day. */
    private static Instant beginning(Activity activity) {
        return activity.starts() != null
                ? activity.starts()
                : activity.when().day().atStartOfDay(activity.zone()).toInstant();
    }

    private static List<Entry> entries(Stream<Activity> found, Language language) {
        return found.map(activity -> Entry.of(activity, language)).toList();
    }
}
