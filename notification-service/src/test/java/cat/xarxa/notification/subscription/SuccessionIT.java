package cat.xarxa.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.subscription.Subscription.State;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What came with a mandate goes to whoever takes it over. */
@RunningService
class SuccessionIT {

    private static final String ORG = "vic";

    private final Somebody leaving = Somebody.reading("ca");
    private final Somebody coming = Somebody.reading("es");
    private final UUID old = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();

    private final List<String> handovers = new ArrayList<>();

    @Autowired
    World world;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    MongoTemplate mongo;

    @Test
    void passesOnBeforeTheSuccessorsMandateIsHeardOf() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        handOver("SUBSCRIPTIONS");
        world.tell(leaving.endOf(old, ORG).numbered(3));
        world.tell(coming.mandate(fresh, "TECHNICIAN", ORG, Instant.now()));

        assertPassedOn();
    }

    @Test
    void passesOnAfterTheSuccessorsMandateIsHeardOf() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        world.tell(coming.mandate(fresh, "TECHNICIAN", ORG, Instant.now()));
        handOver("SUBSCRIPTIONS");
        world.tell(leaving.endOf(old, ORG).numbered(3));

        assertPassedOn();
    }

    private void handOver(String inherit) {
        WireEvent handover = leaving.handsOver(old, coming, fresh, ORG, inherit);
        handovers.add(((Map<?, ?>) handover.data()).get("successionId").toString());
        world.tell(handover);
    }

    private void assertPassedOn() {
        assertThat(subscriptions.of(leaving.id())).hasSize(4).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(State.ENDED);
            assertThat(one.endedReason()).hasValue(EndedReason.PASSED_ON);
        });
        assertThat(subscriptions.of(coming.id())).hasSize(4).allMatch(Subscription::isActive);
        assertThat(answers()).containsExactly(4);
    }

    @Test
    void keepsWhatTheSuccessorEnded() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        world.tell(coming.mandate(fresh, "TECHNICIAN", ORG, Instant.now()));
        UUID ended = subscriptions.activeWith(fresh).getFirst().id();
        subscriptions.unsubscribe(ended, Instant.now());

        handOver("SUBSCRIPTIONS");

        assertThat(subscriptions.find(ended)).map(Subscription::isActive).hasValue(false);
        assertThat(answers()).containsExactly(3);
    }

    @Test
    void takesNothingFromTheSuccessorByThePredecessorsLink() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        UUID inAnOldMail = subscriptions.activeWith(old).getFirst().id();
        handOver("SUBSCRIPTIONS");

        subscriptions.unsubscribe(inAnOldMail, Instant.now());

        assertThat(subscriptions.of(coming.id())).hasSize(4).allMatch(Subscription::isActive);
    }

    @Test
    void letsTheSuccessorEndWhatTheyDoNotWantAndNobodyElse() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        handOver("SUBSCRIPTIONS");
        UUID unwanted = subscriptions.activeWith(fresh).getFirst().id();
        String path = "/api/v1/subscriptions/" + unwanted + "/end";

        assertThat(world.call("POST", path, token -> token.person(leaving.id())).statusCode())
                .isEqualTo(404);
        assertThat(subscriptions.find(unwanted)).map(Subscription::isActive).hasValue(true);
        assertThat(world.call("POST", path, token -> token.person(coming.id())).body())
                .contains("\"state\":\"ENDED\"", "UNSUBSCRIBED");
        assertThat(world.call("POST", path, token -> token.person(coming.id())).statusCode())
                .isEqualTo(200);
        assertThat(subscriptions.of(coming.id()))
                .filteredOn(Subscription::isActive)
                .hasSize(3);
    }

    @Test
    void leavesAnotherMandatesToThePredecessor() {
        UUID elsewhere = UUID.randomUUID();
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        world.tell(leaving.mandate(elsewhere, "TECHNICIAN", "manlleu", Instant.now()));

        handOver("SUBSCRIPTIONS");

        assertThat(subscriptions.activeWith(elsewhere)).hasSize(4);
        assertThat(subscriptions.activeWith(old)).isEmpty();
    }

    @Test
    void endsWhatIsNotInherited() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        handOver("DRAFTS");
        world.tell(leaving.endOf(old, ORG).numbered(3));

        assertThat(subscriptions.of(coming.id())).isEmpty();
        assertThat(subscriptions.of(leaving.id()))
                .allSatisfy(one -> assertThat(one.endedReason()).hasValue(EndedReason.MANDATE_ENDED));
        assertThat(answers()).containsExactly(0);
    }

    @Test
    void tellsWhoDecidesHowMuchWouldPassOn() {
        world.tell(leaving.mandate(old, "TECHNICIAN", ORG, Instant.now()));
        String path = "/api/v1/inheritances/" + old;
        UUID person = UUID.randomUUID();

        assertThat(world.call("GET", path, token -> token.person(person).mandate(ORG, "TECHNICIAN", "ADMIN"))
                        .body())
                .isEqualTo("{\"service\":\"notification-service\",\"counts\":{\"subscriptions\":4}}");
        assertThat(world.call("GET", path, token -> token.person(person).mandate("manlleu", "TECHNICIAN", "ADMIN"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.call("GET", path, token -> token.person(person).mandate(ORG, "TECHNICIAN", "EDITOR"))
                        .statusCode())
                .isEqualTo(403);
    }

    /** How many subscriptions each answer counts that went into the outbox for this test's handover. */
    private List<Integer> answers() {
        return mongo
                .getCollection("outbox")
                .find(new Document("topic", "xarxa.notification.succession"))
                .map(event -> JsonMapper.shared().readTree(event.getString("data")))
                .into(new ArrayList<>())
                .stream()
                .filter(answer -> handovers.contains(answer.get("successionId").asString()))
                .map(answer -> answer.at("/counts/subscriptions").asInt())
                .toList();
    }
}
