package cat.xarxa.events.activity.command;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.content.Audience;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.content.Session;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The command to publish a recording of an activity, as it was sent. */
@Schema(description = "A recording of an activity, or of one of its sessions")
public record AddRecording(
        @Schema(description = "Where it is watched; https", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String url,

        @Schema(description = "Languages spoken in it (ISO 639), at most 10") @Nullable
        List<@Nullable String> langs,

        @Schema(description = "Whether it has captions; false when absent") @Nullable
        Boolean captions,

        @Schema(
                description = "Who may watch it; never more than may see the activity",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PUBLIC", "NETWORK"})
        @Nullable
        String visibility,

        @Schema(description = "The session recorded, absent for the whole activity") @Nullable
        UUID sessionId) {

    private static final int LONGEST_URL = 2000;
    private static final int HTTPS = 443;

    /**
     * The recording of an activity.
     *
     * @throws cat.xarxa.platform.problem.InvalidInputException naming what is wrong with it
     */
    public Recording read(Activity activity, UUID id, Instant now) {
        Findings findings = new Findings();
        checkUrl(findings);
        List<String> spoken = ContentReader.languages("langs", langs, findings);
        Audience visible = findings.constant("visibility", visibility, Audience.class);
        if (visible != null && !visible.isWithin(activity.content().audience())) {
            findings.add("visibility", "wider-than-the-activity");
        }
        if (sessionId != null
                && activity.content().sessions().stream().map(Session::id).noneMatch(sessionId::equals)) {
            findings.add("sessionId", "unknown-session");
        }
        findings.refuseAny();
        return new Recording(
                id,
                sessionId,
                URI.create(Objects.requireNonNull(url).strip()).toASCIIString(),
                spoken,
                Boolean.TRUE.equals(captions),
                Objects.requireNonNull(visible).name(),
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private void checkUrl(Findings findings) {
        if (url == null || url.isBlank()) {
            findings.add("url", "required");
        } else if (url.length() > LONGEST_URL) {
            findings.add("url", "too-long", LONGEST_URL);
        } else if (!isHttps(url.strip())) {
            findings.add("url", "not-https");
        }
    }

    private static boolean isHttps(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && (address.getPort() == -1 || address.getPort() == HTTPS);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
