package cat.xarxa.members.client.web;

import cat.xarxa.members.client.ClientId;
import cat.xarxa.members.client.ClientNotFound;
import cat.xarxa.members.client.ClientProjection;
import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.client.PartnerClient;
import cat.xarxa.members.client.command.LetIn;
import cat.xarxa.members.client.command.Rotate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.PartnerNotFound;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The machines of a partner: let in, given another secret, shut out. */
@RestController
@RequestMapping(path = "/api/v1/partners/{id}/clients", produces = "application/json")
@Tag(name = "Partners")
@SecurityRequirement(name = "bearer")
class ClientController {

    private static final String KEY = "Idempotency-Key";

    private final PartnerAccess access;
    private final ClientProjection projection;
    private final Clock clock;

    ClientController(PartnerAccess access, ClientProjection projection, Clock clock) {
        this.access = access;
        this.projection = projection;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "partnerClients",
            summary = "The machines of a partner",
            description = "For the office, who approves and platform administrators; without secrets.")
    Listing<ClientView> list(@PathVariable String id) {
        return new Listing<>(access.of(partner(id)).stream().map(this::view).toList(), null);
    }

    @GetMapping("/{name}")
    @Operation(operationId = "partnerClient", summary = "One of the machines of a partner")
    ResponseEntity<ClientView> item(@PathVariable String id, @PathVariable String name) {
        return answer(client(id, name));
    }

    @PostMapping
    @Operation(
            operationId = "letPartnerClientIn",
            summary = "Let a machine of a partner in",
            description =
                    "For platform administrators. The answer holds its secret, once: no Idempotency-Key is taken.")
    ResponseEntity<IssuedView> letIn(
            @PathVariable String id,
            @RequestBody LetIn command,
            @Parameter(hidden = true) @RequestHeader(name = KEY, required = false) @Nullable String key) {
        requireNoKey(key);
        LetIn.Read read = command.read(partner(id));
        PartnerAccess.Issued issued = access.create(read.id(), read.scopes());
        URI place =
                URI.create("/api/v1/partners/" + id + "/clients/" + read.id().name());
        return told(ResponseEntity.created(place), read.id(), issued);
    }

    @PostMapping("/{name}/rotate")
    @Operation(
            operationId = "rotatePartnerClient",
            summary = "Give a machine of a partner another secret",
            description = "The former is good for a while. The answer holds the new one, once.")
    ResponseEntity<IssuedView> rotate(
            @PathVariable String id,
            @PathVariable String name,
            @RequestBody Rotate command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) @RequestHeader(name = KEY, required = false) @Nullable String key) {
        requireNoKey(key);
        ClientId client = client(id, name);
        return told(ResponseEntity.ok(), client, access.rotate(client, Revision.read(ifMatch), command.read()));
    }

    @PostMapping("/{name}/revoke")
    @Operation(operationId = "revokePartnerClient", summary = "Shut a machine of a partner out, for good")
    ResponseEntity<ClientView> revoke(
            @PathVariable String id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ClientId client = client(id, name);
        access.revoke(client, Revision.read(ifMatch));
        return answer(client);
    }

    private ResponseEntity<ClientView> answer(ClientId id) {
        ClientView view = view(access.get(id));
        return ResponseEntity.ok()
                .eTag(new Revision(view.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(view);
    }

    private ResponseEntity<IssuedView> told(
            ResponseEntity.BodyBuilder answer, ClientId id, PartnerAccess.Issued issued) {
        ClientView view = view(access.get(id));
        return answer.eTag(new Revision(view.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(new IssuedView(view, issued.credential(), issued.secret().text()));
    }

    private ClientView view(PartnerClient client) {
        return ClientView.of(client, projection, clock.instant());
    }

    /** The answer to a write with a key is kept for a day, and this one may not be kept anywhere. */
    private static void requireNoKey(@Nullable String key) {
        if (key != null) {
            throw new InvalidInputException(FieldProblem.of(KEY, "not-with-a-secret"));
        }
    }

    private static OrgId partner(String id) {
        return OrgId.parse(id).orElseThrow(PartnerNotFound::new);
    }

    private static ClientId client(String id, String name) {
        return ClientId.parse(partner(id), name).orElseThrow(ClientNotFound::new);
    }
}
