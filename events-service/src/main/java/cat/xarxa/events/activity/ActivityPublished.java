package cat.xarxa.events.activity;

import cat.xarxa.platform.problem.ConflictException;

/** It is published: it can be neither published again nor written anew. */
final class ActivityPublished extends ConflictException {

    private static final long serialVersionUID = 1L;

    ActivityPublished() {
        super("activity-published");
    }
}
