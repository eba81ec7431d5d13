package cat.xarxa.events.activity;

import cat.xarxa.platform.problem.NotFoundException;

/** There is no such activity, or it is not for this reader: the answer is the same. */
public final class ActivityNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ActivityNotFound(Activity.Id id) {
        super("activity-not-found", id.value().toString());
    }
}
