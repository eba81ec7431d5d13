package cat.xarxa.members.contact.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the signed-in person is shown among the contacts of a member. */
record OwnContactView(
        String org,
        boolean shown,

        @Schema(description = "When they agreed") @Nullable Instant since) {}
