package cat.xarxa.members.identity;

import static cat.xarxa.members.person.PersonFixtures.AINA;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cat.xarxa.members.mandate.Appointments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesOfPeopleTests {

    private final ProvisioningQueue queue = mock();
    private final Appointments appointments = mock();
    private final Clock clock = mock();
    private final ChangesOfPeople changes = new ChangesOfPeople(queue, appointments, clock);

    @Test
    void notesOnceADayWhoseMandatesBeginOrAreOver() {
        Instant beforeMidnight = Instant.parse("2026-11-24T22:59:59Z");
        when(appointments.turningOn(any())).thenReturn(List.of());
        when(appointments.turningOn(LocalDate.of(2026, 11, 25))).thenReturn(List.of(AINA));
        when(clock.instant())
                .thenReturn(
                        beforeMidnight, beforeMidnight, beforeMidnight.plusSeconds(1), beforeMidnight.plusSeconds(2));

        for (int i = 0; i < 4; i++) {
            changes.noteTheDay();
        }

        verify(appointments, times(2)).turningOn(any());
        verify(queue).changed(AINA, beforeMidnight.plusSeconds(1));
    }
}
