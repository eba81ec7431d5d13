package cat.xarxa.notification;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Sample;
import cat.xarxa.notification.testing.RunningService;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@RunningService
class AuthorisationMatrixIT {

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        return AuthorisationMatrix.of("notification-service").tests(context, (row, owner) -> sample(row.object()));
    }

    private static Sample sample(String object) {
        return switch (object) {
            case "" -> Sample.any();
            case "reason" -> Sample.any().withBody("{\"reason\": \"Hi ha un error\"}");
            case "wish" ->
                Sample.any()
                        .withBody(
                                "{\"criteria\": {\"all\": [{\"facet\": \"KIND\", \"value\": \"POST\"}]}, \"frequency\": \"DAILY\","
                                        + " \"lang\": \"ca\"}");
            case "lang" -> Sample.any().withBody("{\"lang\": \"es\"}");
            case "goodbye" -> Sample.any().withBody("{\"confirm\": \"a@example.org\"}");
            case "preferences" -> Sample.any().withHeader("If-Match", "\"0\"").withBody("{\"cap\": 5}");
            default -> Sample.any().withBody("{}");
        };
    }
}
