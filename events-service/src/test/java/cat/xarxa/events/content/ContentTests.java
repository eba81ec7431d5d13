package cat.xarxa.events.content;

import static cat.xarxa.events.activity.ActivityFixtures.SPEAKER;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTests {

    private static final UUID ID = UUID.fromString("019eb5a1-0000-7000-8000-000000000003");

    @Test
    void namesWhoSpeaksTwiceOnce() {
        Session session = conferenceDay().sessions().getFirst();
        Content twice = with(List.of(session, session));

        assertThat(twice.speakers()).containsExactly(new Session.Speaking(SPEAKER, "manlleu", "REPRESENTATIVE"));
    }

    @Test
    void involvesWhoOrganisesAndWhoSpeaks() {
        assertThat(conferenceDay().involved()).containsExactly("respon-cat", "manlleu");
    }

    @Test
    void hasSomebodyWhoOrganisesIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hosts("xarxa", List.of(), null));
    }

    @Test
    void letsTheFirstLead() {
        assertThat(Hosts.roleAt(0)).isEqualTo("LEAD");
        assertThat(Hosts.roleAt(1)).isEqualTo("CO_ORGANISER");
        assertThat(Hosts.roleAt(2)).isEqualTo("CO_ORGANISER");
    }

    @Test
    void callsNoSessionWithoutCatalan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Session(ID, "WORKSHOP", Map.of(Language.ES, "Taller"), null, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC, true", "NETWORK, PUBLIC, true", "NETWORK, NETWORK, true", "PUBLIC, NETWORK, false"})
    void tellsTheNarrowerAudience(Audience one, Audience other, boolean within) {
        assertThat(one.isWithin(other)).isEqualTo(within);
    }

    private static Content with(List<Session> sessions) {
        Content day = conferenceDay();
        return new Content(
                day.nature(),
                day.hosts(),
                day.schedule(),
                day.attendance(),
                day.audience(),
                day.subject(),
                day.texts(),
                sessions);
    }
}
