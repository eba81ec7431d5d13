package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.activity.writing.ActivityManuscriptsApi;
import cat.xarxa.portal.activity.writing.AddRecording;
import cat.xarxa.portal.activity.writing.PublishActivity;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the office does with activities. */
@Component
class ActivityDesk {

    private final ActivityManuscriptsApi activities;

    ActivityDesk(ActivityManuscriptsApi activities) {
        this.activities = activities;
    }

    /** @throws PageNotFound when there is none */
    ActivityManuscript find(UUID id) {
        return Fetched.required("events-service", () -> activities.find(id));
    }

    Saving<ActivityManuscript> draft(Written written) {
        return Saving.by(() -> activities.draft(written.key(), ActivityFields.command(written)));
    }

    /** Refused as stale when somebody saved it since the form was opened; the form then builds on what they saved. */
    Saving<ActivityManuscript> revise(UUID id, Written written) {
        return Saving.by(() -> activities.revise(id, written.version(), ActivityFields.command(written)))
                .buildingOn(written, () -> find(id).version());
    }

    /** Whether people are told is for the office to say, and of what is over it has to. */
    Saving<ActivityManuscript> publish(UUID id, Written written) {
        String told = written.given("tellPeople");
        PublishActivity command = new PublishActivity(told == null ? null : Boolean.valueOf(told));
        return Saving.by(() -> activities.publish(id, command));
    }

    Saving<ActivityManuscript> addRecording(UUID id, Written written) {
        AddRecording command = new AddRecording(
                written.given("url"),
                written.chosen("langs"),
                written.has("captions", "true"),
                written.given("visibility"),
                written.given("sessionId"));
        return Saving.by(() -> activities.addRecording(id, written.key(), command));
    }
}
