package cat.xarxa.events.people.web;

import cat.xarxa.events.people.Speaker;
import cat.xarxa.events.people.Speakers;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists whom an organisation could send to speak. */
@RestController
@Tag(name = "speakers", description = "People with a mandate, to be named as speakers")
class SpeakerController {

    private static final ZoneId HERE = ZoneId.of("Europe/Madrid");

    private final Speakers speakers;
    private final Clock clock;

    SpeakerController(Speakers speakers, Clock clock) {
        this.speakers = speakers;
        this.clock = clock;
    }

    @GetMapping("/api/v1/speakers")
    @Operation(
            summary = "List possible speakers of an organisation",
            description = "For the office: those who hold a mandate today.",
            security = @SecurityRequirement(name = "bearer"))
    Listing<Speaker> listSpeakers(@RequestParam(required = false) @Nullable String org) {
        if (org == null || org.isBlank()) {
            throw new InvalidInputException(FieldProblem.of("org", "required"));
        }
        return new Listing<>(speakers.of(org, LocalDate.now(clock.withZone(HERE))), null);
    }
}
