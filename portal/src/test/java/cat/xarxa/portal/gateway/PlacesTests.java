package cat.xarxa.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private static final Duration NEVER_SOON = Duration.ofNanos(1);
    private static final Duration ALWAYS_SOON = Duration.ofDays(1);
    private static final Duration WAIT = Duration.ofMillis(1);

    @Test
    void becomeFewerWhileAnswersComeLate() {
        Places places = new Places(64, NEVER_SOON, WAIT);
        for (int i = 0; i < 10; i++) {
            takeAll(places).forEach(Places.Place::answered);
        }
        assertThat(takeAll(places)).hasSize(4);
    }

    @Test
    void becomeFewerWhileNoAnswersCome() {
        Places places = new Places(64, ALWAYS_SOON, WAIT);
        for (int i = 0; i < 100; i++) {
            places.take().orElseThrow().unanswered();
        }
        assertThat(takeAll(places)).hasSize(4);
    }

    @Test
    void keepACrowdWaitingForAMoment() throws Exception {
        Places places = new Places(1, ALWAYS_SOON, Duration.ofSeconds(30));
        Places.Place taken = places.take().orElseThrow();
        CompletableFuture<Optional<Places.Place>> next = CompletableFuture.supplyAsync(places::take);
        Thread.sleep(20);
        assertThat(next).isNotDone();
        taken.answered();
        assertThat(next.get(30, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void becomeMoreAgainWithEachAnswerThatComesSoonAndNeverMoreThanTheMost() {
        Places places = new Places(64, ALWAYS_SOON, WAIT);
        for (int i = 0; i < 100; i++) {
            places.take().orElseThrow().unanswered();
        }
        for (int i = 0; i < 100; i++) {
            places.take().orElseThrow().answered();
        }
        assertThat(takeAll(places)).hasSize(64);
    }

    @Test
    void areFreeAgainWhenACallEndsInAnyWay() {
        Places places = new Places(1, ALWAYS_SOON, WAIT);
        try (Places.Place taken = places.take().orElseThrow()) {
            assertThat(places.take()).isEmpty();
            taken.answered();
        }
        try (Places.Place taken = places.take().orElseThrow()) {
            assertThat(taken).isNotNull();
        }
        assertThat(places.take()).isPresent();
        assertThat(places.take()).isEmpty();
    }

    private static List<Places.Place> takeAll(Places places) {
        return Stream.generate(places::take)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }
}
