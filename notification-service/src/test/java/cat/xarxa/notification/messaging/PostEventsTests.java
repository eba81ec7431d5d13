package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.messaging.PostEvents.PostChangedV1;
import cat.xarxa.notification.messaging.PostEvents.PostCorrectedV1;
import cat.xarxa.notification.messaging.PostEvents.PostWithdrawnV1;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.testing.Samples;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The consumer's side of the contract with content-service, for what becomes of posts. */
class PostEventsTests {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00.500Z");

    @Test
    void readsAChange() {
        PostChangedV1 event = Samples.eat("xarxa.content.post/post-changed.v1", PostChangedV1.class);

        assertThat(event.post().toPublication().textFor(Lang.EN).title()).startsWith("Following the projects");
        assertThat(event.toSequel())
                .isEqualTo(new Sequel(
                        Sequel.Kind.CHANGE,
                        Map.of(
                                Lang.CA, "S’ha ampliat el termini fins al 30 d’abril.",
                                Lang.ES, "Se ha ampliado el plazo hasta el 30 de abril.",
                                Lang.EN, "The deadline was extended to 30 April."),
                        AT));
    }

    @Test
    void readsACorrection() {
        Sequel what = Samples.eat("xarxa.content.post/post-corrected.v1", PostCorrectedV1.class)
                .toSequel();

        assertThat(what.kind()).isEqualTo(Sequel.Kind.CORRECTION);
        assertThat(what.noteFor(Lang.EN)).isEqualTo("The right date is 31 March, not the 1st.");
    }

    @Test
    void readsAWithdrawal() {
        Sequel what = Samples.eat("xarxa.content.post/post-withdrawn.v1", PostWithdrawnV1.class)
                .toSequel();

        assertThat(what.kind()).isEqualTo(Sequel.Kind.WITHDRAWAL);
        assertThat(what.at()).isEqualTo(AT);
    }
}
