package cat.xarxa.portal.activity.writing;

import org.jspecify.annotations.Nullable;

/** The command to publish an activity. */
public record PublishActivity(@Nullable Boolean tellPeople) {}
