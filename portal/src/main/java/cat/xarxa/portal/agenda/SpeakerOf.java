package cat.xarxa.portal.agenda;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for an organisation, and where.
 *
 * @param roleKey names the text of the post, null when that is not known
 * @param talks the activities, as they are listed elsewhere
 */
record SpeakerOf(String name, @Nullable String roleKey, List<Entry> talks) {

    private static final Set<String> MANDATES = Set.of("TECHNICIAN", "REPRESENTATIVE", "SUBSTITUTE");

    /** In the order of the activities; who cannot be named any more is left out. */
    static List<SpeakerOf> organisation(String org, List<Activity> activities, Language language) {
        Map<SpeakerOf, List<Entry>> talks = new LinkedHashMap<>();
        for (Activity activity : activities) {
            Entry entry = Entry.of(activity, language);
            of(org, activity)
                    .forEach(speaker -> talks.computeIfAbsent(speaker, none -> new ArrayList<>())
                            .add(entry));
        }
        return talks.entrySet().stream()
                .map(found ->
                        new SpeakerOf(found.getKey().name(), found.getKey().roleKey(), found.getValue()))
                .toList();
    }

    /** Once each, however many sessions somebody speaks in. */
    private static List<SpeakerOf> of(String org, Activity activity) {
        return activity.sessions().stream()
                .flatMap(session -> session.speakers().stream())
                .filter(speaker -> speaker.orgId().equals(org) && speaker.name() != null)
                .map(speaker -> new SpeakerOf(String.valueOf(speaker.name()), roleKey(speaker.role()), List.of()))
                .distinct()
                .toList();
    }

    private static @Nullable String roleKey(@Nullable String role) {
        return role != null && MANDATES.contains(role) ? "mandate." + role : null;
    }
}
