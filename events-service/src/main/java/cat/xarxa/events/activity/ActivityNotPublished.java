package cat.xarxa.events.activity;

import cat.xarxa.platform.problem.ConflictException;

/** Nobody sees it yet, so nothing can be added to what people see. */
final class ActivityNotPublished extends ConflictException {

    private static final long serialVersionUID = 1L;

    ActivityNotPublished(Activity.State state) {
        super("activity-not-published", state.name());
    }
}
