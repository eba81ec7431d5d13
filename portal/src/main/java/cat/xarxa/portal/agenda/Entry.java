package cat.xarxa.portal.agenda;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.ActivityMode;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list.
 *
 * @param path below the language of the page
 * @param lang the language of its title, which may be another
 * @param kindKey names the text of its kind
 * @param modeKey names the text that says how people take part, null when nobody knows any more
 * @param recorded whether it can be seen afterwards
 */
record Entry(
        String path,
        String title,
        String lang,
        String kindKey,
        boolean forMembersOnly,
        boolean past,
        boolean recorded,
        YearMonth month,
        When.Words when,
        String organisers,
        @Nullable String modeKey,
        @Nullable String place) {

    static Entry of(Activity activity, Language language) {
        When when = activity.when();
        return new Entry(
                activity.path(language),
                activity.textIn(language).title(),
                activity.languageFor(language).code(),
                ActivityKind.key(activity.kind()),
                activity.isForMembersOnly(),
                activity.past(),
                !activity.recordings().isEmpty(),
                YearMonth.from(when.day()),
                when.inWords(language),
                Names.enumerated(activity.organiserNames(), language),
                activity.mode() == null && activity.past() ? null : ActivityMode.key(activity.mode(), activity.past()),
                activity.place());
    }
}
