package cat.xarxa.members.export;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.export.Export.Progress;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportTests {

    private static final Instant NOW = Instant.parse("2021-03-02T09:30:00Z");

    private final Export asked =
            Export.requested(UUID.randomUUID(), new PersonId(UUID.randomUUID()), NOW, Duration.ofDays(7));

    @Test
    void isWholeWhenEveryPartHasAnsweredAndNotBefore() {
        Export export = asked;
        for (String part : Export.PARTS) {
            assertThat(export.isComplete()).isFalse();
            export = export.answered(part, answer(1));
        }

        assertThat(export.isComplete()).isTrue();
    }

    @Test
    void takesTheFirstWordOfEachAndNoneOfStrangers() {
        Export export = asked.answered("events-service", answer(1))
                .answered("events-service", answer(2))
                .answered("a-stranger", answer(3));

        assertThat(export.answers()).containsOnlyKeys("events-service").containsValue(answer(1));
    }

    @Test
    void namesWhoIsLateAfterFiveMinutes() {
        Export export = asked.answered("events-service", answer(1));

        assertThat(export.progress(NOW.plus(Duration.ofMinutes(5)))).containsEntry("content-service", Progress.WAITING);
        assertThat(export.progress(NOW.plus(Duration.ofMinutes(5)).plusSeconds(1)))
                .containsEntry("content-service", Progress.OVERDUE)
                .containsEntry("events-service", Progress.READY);
    }

    @Test
    void isOverWhenItsPartsGo() {
        assertThat(asked.isOver(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();
        assertThat(asked.isOver(NOW.plus(Duration.ofDays(7)))).isTrue();
    }

    private static Export.Answer answer(int records) {
        return new Export.Answer(NOW, new Copy(List.of(new CopyFile("people", "people", records, "")), List.of()));
    }
}
