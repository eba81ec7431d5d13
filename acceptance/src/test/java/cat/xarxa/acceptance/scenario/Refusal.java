package cat.xarxa.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Answer;

/** What every refusal has in common. */
final class Refusal {

    private Refusal() {}

    /** A problem document of our own with this status. */
    static void assertIsProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).startsWith("urn:problem:xarxa:");
        assertThat(answer.json().path("title").asString()).isNotBlank();
    }

    /** One that names the field at fault and says what is wrong with it. */
    static void assertNames(Answer answer, String field) {
        assertIsProblem(answer, 400);
        assertThat(answer.json().path("errors").findValuesAsString("field")).contains(field);
        assertThat(answer.json().path("errors").findValuesAsString("message"))
                .allSatisfy(message -> assertThat(message).isNotBlank());
    }
}
