package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.activity.writing.WriteActivity;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.manuscript.Written;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The form of an activity: from what is saved to its fields, and from its fields to what is to be saved. */
final class ActivityFields {

    private ActivityFields() {}

    /** A new one is the network's own, until its author says otherwise. */
    static Written empty() {
        return Written.nothing().with("ownerOrg", "xarxa").with("zone", Dates.ZONE);
    }

    static Written of(ActivityManuscript activity) {
        Written written = Written.nothing()
                .with("kind", activity.kind())
                .with("networkRole", activity.networkRole())
                .with("lineOfWork", activity.lineOfWork())
                .with("ownerOrg", activity.ownerOrg())
                .with(
                        "seriesId",
                        activity.series() == null ? null : activity.series().id())
                .with("mode", activity.mode())
                .with("place", activity.place())
                .with("audience", activity.audience())
                .withAll("themes", activity.themes())
                .withAll("territories", activity.territories())
                .withAll("inLanguage", activity.inLanguage())
                .withTexts(activity.texts())
                .with("version", activity.version());
        hosts(written, activity.organisers());
        times(written, activity);
        return SessionFields.fill(written, activity);
    }

    private static void hosts(Written written, List<Activity.Organiser> organisers) {
        organisers.stream().limit(1).forEach(lead -> written.with("lead", lead.orgId()));
        organisers.stream().skip(1).forEach(other -> written.with("organisers", other.orgId()));
    }

    private static void times(Written written, ActivityManuscript activity) {
        ZoneId zone = activity.zone();
        LocalDate first = activity.when().day();
        LocalDate last = Times.day(activity.ends(), zone);
        written.with("zone", zone)
                .with("date", first)
                .with("starts", Times.hour(activity.starts(), zone))
                .with("ends", Times.hour(activity.ends(), zone))
                .with("lastDate", first.equals(last) ? null : last);
    }

    static WriteActivity command(Written written) {
        Times times = Times.of(written);
        return new WriteActivity(
                written.given("kind"),
                written.given("networkRole"),
                written.given("lineOfWork"),
                written.given("ownerOrg"),
                organisers(written),
                written.given("seriesId"),
                times.day(),
                times.starts(),
                times.ends(),
                written.given("zone"),
                written.given("mode"),
                written.given("place"),
                written.given("audience"),
                written.chosen("themes"),
                written.chosen("territories"),
                written.chosen("inLanguage"),
                written.texts(),
                SessionFields.commands(written, times));
    }

    /** The lead first, and each once. */
    private static List<WriteActivity.Organiser> organisers(Written written) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNullElse(written.given("lead"), "")),
                        written.chosen("organisers").stream())
                .filter(organisation -> !organisation.isEmpty())
                .distinct()
                .map(WriteActivity.Organiser::new)
                .toList();
    }
}
