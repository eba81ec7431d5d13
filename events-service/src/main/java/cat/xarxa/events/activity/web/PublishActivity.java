package cat.xarxa.events.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The command to publish an activity. */
@Schema(description = "How to publish it")
record PublishActivity(
        @Schema(description = "Whether people are told; required when it is over, true when absent otherwise") @Nullable
        Boolean tellPeople) {}
