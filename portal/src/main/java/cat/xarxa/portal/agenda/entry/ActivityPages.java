package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.ActivityMode;
import cat.xarxa.portal.activity.Series;
import cat.xarxa.portal.agenda.entry.ActivityPage.Facts;
import cat.xarxa.portal.agenda.entry.ActivityPage.Head;
import cat.xarxa.portal.agenda.entry.ActivityPage.SeriesLink;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.frame.Addresses;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the page of an activity. */
@Component
class ActivityPages {

    private static final Set<String> NETWORK_ROLES = Set.of("ORGANISER", "CO_ORGANISER", "PARTICIPANT", "DISSEMINATOR");

    private final Themes themes;
    private final Territories territories;
    private final ActivityData data;
    private final String publicUrl;

    ActivityPages(
            Themes themes, Territories territories, ActivityData data, @Value("${xarxa.public-url}") String publicUrl) {
        this.themes = themes;
        this.territories = territories;
        this.data = data;
        this.publicUrl = publicUrl;
    }

    ActivityPage of(Activity activity, Language page) {
        Language spoken = activity.languageFor(page);
        Addresses addresses = Addresses.of(publicUrl, activity::path, activity::speaks, spoken);
        return new ActivityPage(
                activity.id(),
                head(activity, page),
                facts(activity, page),
                activity.textIn(page).bodyHtml(),
                ProgrammeItem.all(activity, page),
                RecordingItem.all(activity, page),
                CalendarLinks.of(activity, page, publicUrl, addresses.canonical()),
                activity.ownerName(),
                addresses,
                data.of(activity, spoken, addresses.canonical()));
    }

    private static Head head(Activity activity, Language page) {
        Language spoken = activity.languageFor(page);
        Activity.Text text = activity.textIn(page);
        return new Head(
                text.title(),
                text.summary(),
                spoken.code(),
                spoken != page,
                ActivityKind.key(activity.kind()),
                activity.isForMembersOnly(),
                activity.past());
    }

    private Facts facts(Activity activity, Language page) {
        return new Facts(
                activity.when().inWords(page),
                ActivityMode.key(activity.mode(), activity.past()),
                activity.place(),
                activity.organisers(),
                networkRoleKey(activity),
                series(activity.series(), page),
                Names.ofLanguages(activity.inLanguage(), page),
                activity.themes().stream()
                        .map(theme -> themes.name(theme, page))
                        .toList(),
                activity.territories().stream().map(territories::name).toList());
    }

    private static @Nullable String networkRoleKey(Activity activity) {
        String role = activity.networkRole();
        return NETWORK_ROLES.contains(role) ? "network-role." + role + (activity.past() ? ".past" : "") : null;
    }

    private static @Nullable SeriesLink series(@Nullable Series series, Language page) {
        return series == null ? null : new SeriesLink("/series/" + series.id(), series.title(page));
    }
}
