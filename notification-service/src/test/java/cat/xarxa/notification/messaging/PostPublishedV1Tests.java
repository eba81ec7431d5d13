package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.testing.Samples;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The consumer's side of the contract with content-service. */
class PostPublishedV1Tests {

    private static final String CONTRACT = "xarxa.content.post/post-published.v1";

    @Test
    void becomesAPublication() {
        Publication publication = Samples.eat(CONTRACT, PostPublishedV1.class).toPublication();

        assertThat(publication.id()).isEqualTo(UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e"));
        assertThat(publication.kind()).isEqualTo(PublicationKind.POST);
        assertThat(publication.type()).isEqualTo("NEWS");
        assertThat(publication.ownerOrg()).isEqualTo("xarxa");
        assertThat(publication.sourceOrg()).isEqualTo("coopcat");
        assertThat(publication.themes()).containsExactlyInAnyOrder("fons-europeus", "cooperativisme");
        assertThat(publication.territories()).containsExactlyInAnyOrder("08112", "osona");
        assertThat(publication.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(publication.urgent()).isFalse();
        assertThat(publication.occurredOn()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(publication.publishedAt()).isEqualTo(Instant.parse("2026-11-24T09:30:00.250Z"));
    }

    @Test
    void keepsItsTextsInThreeLanguages() {
        Publication publication = Samples.eat(CONTRACT, PostPublishedV1.class).toPublication();

        assertThat(publication.texts()).containsOnlyKeys(Lang.CA, Lang.ES, Lang.EN);
        assertThat(publication.textFor(Lang.CA).title())
                .isEqualTo("Seguiment dels projectes presentats a Next Generation EU");
    }

    @Test
    void leavesOutALanguageThatIsNotSpokenHere() {
        PostPublishedV1.Text text = new PostPublishedV1.Text("s", "t", "u");
        PostPublishedV1 event = new PostPublishedV1(
                UUID.randomUUID(),
                "ALERT",
                "xarxa",
                null,
                Set.of(),
                Set.of(),
                "NETWORK",
                "URGENT",
                Map.of("ca", text, "oc", text),
                null,
                Instant.EPOCH);

        assertThat(event.toPublication().texts()).containsOnlyKeys(Lang.CA);
        assertThat(event.toPublication().urgent()).isTrue();
    }
}
