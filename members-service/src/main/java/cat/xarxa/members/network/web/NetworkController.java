package cat.xarxa.members.network.web;

import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.network.command.DescribeNetwork;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The network itself: everybody reads how it is called, platform administrators say so. */
@RestController
@RequestMapping(path = "/api/v1/network", produces = "application/json")
@Tag(name = "Network")
class NetworkController {

    private final OwnDescription description;
    private final Clock clock;

    NetworkController(OwnDescription description, Clock clock) {
        this.description = description;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "network", summary = "How the network calls and shows itself")
    ResponseEntity<NetworkView> show(@Parameter(hidden = true) @Nullable Caller caller) {
        NetworkView view = description
                .current()
                .map(network -> NetworkView.of(network, caller))
                .orElseGet(NetworkView::undescribed);
        return ResponseEntity.ok()
                .eTag(new Revision(view.version()).etag())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(view);
    }

    @PutMapping
    @Operation(
            operationId = "describeNetwork",
            summary = "How the network calls and shows itself from now on",
            description = "For platform administrators. If-Match is \"0\" the first time.")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<NetworkView> describe(
            @RequestBody DescribeNetwork command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        description.describe(command.read(), Revision.read(ifMatch), clock.instant());
        return show(caller);
    }
}
