package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.COOPCAT;
import static cat.xarxa.events.running.ServiceClient.OFFICE;

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
            token -> token.partner("respon-cat").scope("activities:write");
    private static final String SERIES = "{\"texts\": {\"ca\": {\"title\": \"Matriu\"}}}";
    private static final String RECORDING = "{\"url\": \"https://example.org/v\", \"visibility\": \"PUBLIC\"}";

    @Autowired
    ServiceClient service;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
        service.put("/api/v1/series/matriu", SERIES, OFFICE);
    }

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        return AuthorisationMatrix.of("events-service").tests(context, this::sample);
    }

    private Sample sample(Row row, String owner) {
        Sample sample = thing(row.object(), owner);
        return switch (row.title()) {
            case "POST /api/v1/activities/{id}/recordings published" -> sample.withBody(RECORDING);
            case "PUT /api/v1/series/{id} series" -> sample.withBody(SERIES);
            case "POST /api/v1/activities/{id}/publish draft", "POST /api/v1/activities/{id}/publish proposal" ->
                sample.withBody("{\"tellPeople\": false}");
            default -> sample;
        };
    }

    private Sample thing(String kind, String owner) {
        String draft = Drafts.note("Matriu", owner).toString();
        String ofTheNetwork = Drafts.note("Matriu", "xarxa").toString();
        return switch (kind) {
            case "new" -> Sample.any().withBody(draft);
            case "new for the network" -> Sample.any().withBody(ofTheNetwork);
            case "draft" -> written(draft, OFFICE);
            case "proposal" -> written(ofTheNetwork, owner.equals(Column.PARTNER) ? COOPCAT : ANOTHER_PARTNER);
            case "published" -> Sample.of("id", service.draftAndPublish(draft));
            case "for the network" -> Sample.of("id", service.draftAndPublish(draft.replace("PUBLIC", "NETWORK")));
            case "series" -> Sample.of("id", "matriu");
            default -> Sample.any();
        };
    }

    /** Something written by somebody, to be written anew as it is. */
    private Sample written(String draft, UnaryOperator<TestToken> author) {
        String id = ServiceClient.json(service.draft(draft, author)).path("id").asString();
        String version = service.read(id, OFFICE).headers().firstValue("ETag").orElseThrow();
        return Sample.of("id", id).withHeader("If-Match", version).withBody(draft);
    }
}
