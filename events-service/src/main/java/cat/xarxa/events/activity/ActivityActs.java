package cat.xarxa.events.activity;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of activities: by ids and words, texts and addresses as fingerprints. */
final class ActivityActs {

    private ActivityActs() {}

    /** What is so of an activity. */
    static Facts facts(Activity activity) {
        Content content = activity.content();
        Facts facts = Facts.none()
                .with("state", activity.state())
                .with("toldPeople", activity.toldPeople())
                .with("kind", content.nature().kind())
                .with("networkRole", content.nature().networkRole())
                .with("lineOfWork", content.nature().lineOfWork())
                .with("audience", content.audience())
                .with("themes", content.subject().themes())
                .with("territories", content.subject().territories())
                .with(
                        "recordings",
                        activity.recordings().stream().map(Recording::id).toList())
                .hidden("recordings.content", activity.recordings())
                .with(
                        "speakers",
                        content.speakers().stream()
                                .map(Session.Speaking::personId)
                                .toList())
                .hidden("sessions", content.sessions())
                .hiddenEach("texts", content.texts().written());
        return with(with(with(facts, content.hosts()), content.schedule()), content.attendance());
    }

    private static Facts with(Facts facts, Hosts hosts) {
        return facts.with("ownerOrg", hosts.ownerOrg())
                .with("organisers", hosts.organisers())
                .with("seriesId", hosts.seriesId());
    }

    private static Facts with(Facts facts, Schedule schedule) {
        return facts.with("day", schedule.day())
                .with("starts", schedule.starts())
                .with("ends", schedule.ends())
                .with("zone", schedule.zone().getId());
    }

    private static Facts with(Facts facts, Attendance attendance) {
        return facts.with("mode", attendance.mode())
                .hidden("place", attendance.place())
                .with("inLanguage", attendance.inLanguage());
    }

    static Act begun(Activity activity) {
        boolean isProposal = activity.state() == Activity.State.REVIEW;
        return changed(isProposal ? "activity.proposed" : "activity.drafted", Facts.none(), activity);
    }

    static Act changed(String action, Facts before, Activity activity) {
        return Act.of(action, "activity", activity.getId().value())
                .forOrganisation(activity.content().hosts().ownerOrg())
                .changing(before, facts(activity));
    }
}
