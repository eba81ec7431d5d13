package cat.xarxa.members.network.web;

import cat.xarxa.members.network.Logo;
import cat.xarxa.members.network.LogoDrawing;
import cat.xarxa.members.network.OwnDescription;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logos of the network, each at an address that never shows another one. */
@RestController
@RequestMapping("/api/v1/network/logos")
@Tag(name = "Network")
class LogoController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final OwnDescription description;
    private final Clock clock;

    LogoController(OwnDescription description, Clock clock) {
        this.description = description;
        this.clock = clock;
    }

    @GetMapping(path = "/{digest}", produces = MediaType.IMAGE_PNG_VALUE)
    @Operation(operationId = "logo", summary = "A logo of the network")
    ResponseEntity<byte[]> show(@PathVariable String digest) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.IMAGE_PNG)
                .body(description.logo(digest).png());
    }

    @PostMapping(
            consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "takeInLogo",
            summary = "Send a logo",
            description = "For platform administrators: a PNG or JPEG of at most 512 KB, which is drawn anew."
                    + " It is shown once the network is described with its digest; else it goes after a day.")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<LogoView> takeIn(@RequestBody byte[] file) {
        Logo logo = LogoDrawing.of(file);
        description.takeIn(logo, clock.instant());
        return ResponseEntity.created(URI.create("/api/v1/network/logos/" + logo.digest()))
                .body(new LogoView(logo.digest(), logo.width(), logo.height()));
    }

    /** What was made of a file. */
    record LogoView(
            @Schema(description = "Names the logo in the description of the network")
            String digest,

            int width,
            int height) {}
}
