package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How an activity gets into a reader's calendar; of what is over there is a file at most, as a record.
 *
 * @param file null for what is not public: files are for everybody
 * @param webcal the same for a calendar program
 */
record CalendarLinks(
        @Nullable String file,
        @Nullable String webcal,
        @Nullable String google,
        @Nullable String outlook) {

    public boolean isEmpty() {
        return file == null && google == null;
    }

    static CalendarLinks of(Activity activity, Language page, String publicUrl, String address) {
        String file =
                activity.isForMembersOnly() ? null : "/feeds/activities/" + activity.id() + ".ics?lang=" + page.code();
        if (activity.past()) {
            return new CalendarLinks(file, null, null, null);
        }
        WebCalendarEntry entry = WebCalendarEntry.of(activity, page, address);
        return new CalendarLinks(
                file,
                file == null ? null : publicUrl.replaceFirst("^https?", "webcal") + file,
                entry.forGoogle(),
                entry.forOutlook());
    }
}
