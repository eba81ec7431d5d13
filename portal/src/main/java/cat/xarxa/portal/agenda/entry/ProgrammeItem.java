package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as the page of its activity shows it.
 *
 * @param when null where no times are known
 * @param ownDay whether its day has to be said, because the activity has more than one
 */
record ProgrammeItem(Phrase title, String kindKey, When.@Nullable Words when, boolean ownDay, List<Speaker> speakers) {

    private static final Set<String> MANDATES = Set.of("TECHNICIAN", "REPRESENTATIVE", "SUBSTITUTE");

    /**
     * Somebody who speaks in it.
     *
     * @param name null when it cannot be read
     * @param roleKey names the text of the post in the organisation, null when that is not known
     * @param orgId to find the organisation in the directory
     */
    record Speaker(@Nullable String name, @Nullable String roleKey, String orgId, String orgName) {}

    static List<ProgrammeItem> all(Activity activity, Language page) {
        When whole = activity.when();
        boolean manyDays = !whole.lastDay().equals(whole.day());
        return activity.sessions().stream()
                .map(session -> of(session, activity, page, manyDays))
                .toList();
    }

    private static ProgrammeItem of(Activity.Session session, Activity activity, Language page, boolean manyDays) {
        When when = When.of(null, session.starts(), session.ends(), activity.zone());
        return new ProgrammeItem(
                Phrase.of(session.texts(), Title::title, page),
                ActivityKind.key(session.kind()),
                when == null ? null : when.inWords(page),
                manyDays,
                session.speakers().stream().map(ProgrammeItem::speaker).toList());
    }

    private static Speaker speaker(Activity.Speaker speaker) {
        String role = speaker.role();
        return new Speaker(
                speaker.name(),
                role != null && MANDATES.contains(role) ? "mandate." + role : null,
                speaker.orgId(),
                speaker.orgName());
    }
}
