package cat.xarxa.members.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.erasure.Erasure.Answer;
import cat.xarxa.members.erasure.Erasure.Progress;
import cat.xarxa.members.erasure.Erasure.State;
import cat.xarxa.members.person.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Answer SOME = new Answer(NOW, Map.of("names", 1));

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final PersonId office = new PersonId(UUID.randomUUID());

    @Test
    void waitsForNobodyBeforeItIsDecided() {
        assertThat(asked().progress(NOW)).isEmpty();
        assertThat(asked().decided(State.REFUSED, office, NOW).progress(NOW)).isEmpty();
    }

    @Test
    void isCompleteWhenEveryPartHasAnsweredAndNotBefore() {
        Erasure erasure = asked().decided(State.DECIDED, office, NOW);
        for (String part : Erasure.PARTS) {
            assertThat(erasure.state()).as("before " + part).isEqualTo(State.DECIDED);
            erasure = erasure.confirmed(part, SOME);
        }
        assertThat(erasure.state()).isEqualTo(State.COMPLETE);
        assertThat(erasure.progress(NOW))
                .allSatisfy((part, how) -> assertThat(how).isEqualTo(Progress.CONFIRMED));
    }

    @Test
    void keepsTheFirstWordOfEachPart() {
        Erasure erasure = asked().decided(State.DECIDED, office, NOW)
                .confirmed("events-service", SOME)
                .confirmed("events-service", new Answer(NOW, Map.of("names", 0)));

        assertThat(erasure.answers()).containsEntry("events-service", SOME);
    }

    @Test
    void isOverdueAfterFiveMinutes() {
        Erasure erasure = asked().decided(State.DECIDED, office, NOW).confirmed("events-service", SOME);

        assertThat(erasure.progress(NOW.plusSeconds(300))).containsEntry("keycloak", Progress.WAITING);
        assertThat(erasure.progress(NOW.plusSeconds(301)))
                .containsEntry("keycloak", Progress.OVERDUE)
                .containsEntry("events-service", Progress.CONFIRMED);
    }

    @Test
    void needsFourEyesUnlessThePersonAsks() {
        assertThat(asked().needsFourEyes()).isTrue();
        assertThat(Erasure.requested(UUID.randomUUID(), person, person, NOW).needsFourEyes())
                .isFalse();
    }

    private Erasure asked() {
        return Erasure.requested(UUID.randomUUID(), person, office, NOW);
    }
}
