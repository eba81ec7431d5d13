package cat.xarxa.content.running;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Row;
import cat.xarxa.local.testing.matrix.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@RunningService
class AuthorisationMatrixIT {

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
        String network = Drafts.note("Matriu", owner).put("audience", "NETWORK").toString();
        Sample bare = Sample.of("format", "atom");
        return switch (row.object()) {
            case "new" -> bare.withBody(draft);
            case "draft" -> bare.with("id", service.draft(draft));
            case "published" -> bare.with("id", service.draftAndPublish(draft));
            case "for the network" -> bare.with("id", service.draftAndPublish(network));
            default -> bare;
        };
    }
}
