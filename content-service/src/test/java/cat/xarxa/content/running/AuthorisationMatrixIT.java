package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.COOPCAT;
import static cat.xarxa.content.running.ServiceClient.OFFICE;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Column;
import cat.xarxa.local.testing.matrix.Row;
import cat.xarxa.local.testing.matrix.Sample;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@RunningService
class AuthorisationMatrixIT {

    private static final UnaryOperator<TestToken> ANOTHER_PARTNER =
            token -> token.partner("uab").scope("content:write");

    @Autowired
    ServiceClient service;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void knowTheOrganisations() {
        KnownOrganisations.tell(service);
    }

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        return AuthorisationMatrix.of("content-service").tests(context, this::sample);
    }

    private Sample sample(Row row, String owner) {
        String draft = Drafts.note("Matriu", owner).toString();
        String ofTheNetwork = Drafts.note("Matriu", "xarxa").toString();
        String network = Drafts.note("Matriu", owner).put("audience", "NETWORK").toString();
        Sample bare = Sample.of("format", "atom");
        return switch (row.object()) {
            case "new" -> bare.withBody(draft);
            case "new for the network" -> bare.withBody(ofTheNetwork);
            case "draft" -> written(draft, OFFICE);
            case "proposal" -> written(ofTheNetwork, owner.equals(Column.PARTNER) ? COOPCAT : ANOTHER_PARTNER);
            case "published" -> bare.with("id", service.draftAndPublish(draft));
            case "published to change" -> published(draft, "{\"level\": \"MINOR\", \"post\": " + draft + "}");
            case "published to correct" -> published(draft, "{\"note\": {\"ca\": \"Nota\"}, \"post\": " + draft + "}");
            case "published to withdraw" -> published(draft, "{\"reason\": {\"ca\": \"Nota\"}}");
            case "for the network" -> bare.with("id", service.draftAndPublish(network));
            default -> bare;
        };
    }

    private Sample published(String draft, String command) {
        String id = service.draftAndPublish(draft);
        return Sample.of("id", id).withHeader("If-Match", service.tag(id)).withBody(command);
    }

    /** Something written by somebody, to be written anew as it is. */
    private Sample written(String draft, UnaryOperator<TestToken> author) {
        String id = ServiceClient.json(service.post("/api/v1/posts", draft, author))
                .path("id")
                .asString();
        String version = service.get("/api/v1/posts/" + id, OFFICE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return Sample.of("id", id).withHeader("If-Match", version).withBody(draft);
    }
}
