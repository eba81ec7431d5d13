package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity.Organiser;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.frame.Addresses;
import cat.xarxa.portal.language.Phrase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its page shows it.
 *
 * @param head what it is
 * @param facts who, where, when
 * @param bodyHtml sanitised by events-service
 * @param jsonLd the same for machines
 */
record ActivityPage(
        UUID id,
        Head head,
        Facts facts,
        String bodyHtml,
        List<ProgrammeItem> programme,
        List<RecordingItem> recordings,
        CalendarLinks calendar,
        String ownerName,
        Addresses addresses,
        String jsonLd) {

    /**
     * What it is called, and how it is read.
     *
     * @param lang the language of the text
     * @param fallback whether that is not the language of the page
     * @param past whether it has ended, so that the page speaks of it in the past tense
     */
    record Head(
            String title,
            String summary,
            String lang,
            boolean fallback,
            String kindKey,
            boolean forMembersOnly,
            boolean past) {}

    /**
     * What stands beside the text.
     *
     * @param networkRoleKey names the text about the network's part in it, null for one that this portal does not know
     * @param spoken languages in words, empty where nobody knows
     */
    record Facts(
            When.Words when,
            String modeKey,
            @Nullable String place,
            List<Organiser> organisers,
            @Nullable String networkRoleKey,
            @Nullable SeriesLink series,
            String spoken,
            List<String> themes,
            List<String> territories) {}

    /** The series that it belongs to. */
    record SeriesLink(String path, Phrase title) {}
}
