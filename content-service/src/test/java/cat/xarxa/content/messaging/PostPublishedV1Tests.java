package cat.xarxa.content.messaging;

import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.note;
import static cat.xarxa.content.post.PostFixtures.publication;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.content.post.Audience;
import cat.xarxa.content.post.PostType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The producer's side of the contract: what it tells is what consumers are tested with. */
class PostPublishedV1Tests {

    private static final String CONTRACT = "/contracts/events/xarxa.content.post/post-published.v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void equalsTheSample() {
        JsonNode told = JSON.valueToTree(PostPublishedV1.of(publication(news())));

        assertThat(told).isEqualTo(JSON.readTree(JsonSchema.file(CONTRACT + ".sample.json")));
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheSchemaForEveryKind(PostType type) {
        String told = JSON.writeValueAsString(
                PostPublishedV1.of(publication(note(type, Audience.NETWORK, "Només per a la xarxa"))));

        assertThat(JsonSchema.faults(CONTRACT + ".schema.json", told)).isEmpty();
    }

    @Test
    void fitsTheSchemaWithEverythingInIt() {
        assertThat(JsonSchema.faults(CONTRACT + ".schema.json", JsonSchema.file(CONTRACT + ".sample.json")))
                .isEmpty();
    }

    @Test
    void keepsTheBodyAtHome() {
        assertThat(JSON.writeValueAsString(PostPublishedV1.of(publication(news()))))
                .doesNotContain("Cos en");
    }

    @Test
    void isUrgentAsAnAlert() {
        assertThat(PostPublishedV1.of(publication(note(PostType.ALERT, Audience.PUBLIC, "Avís")))
                        .urgency())
                .isEqualTo("URGENT");
    }
}
