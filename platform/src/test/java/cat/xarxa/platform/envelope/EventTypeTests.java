package cat.xarxa.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTests {

    @Test
    void tellsNameAndVersionApart() {
        EventType type = EventType.parse("cat.xarxa.content.post-published.v12");
        assertThat(type).isEqualTo(new EventType("cat.xarxa.content.post-published", 12));
        assertThat(type).hasToString("cat.xarxa.content.post-published.v12");
    }

    @Test
    void namesTheContractItsPayloadFits() {
        assertThat(EventType.parse("cat.xarxa.content.post-published.v1").dataSchema("xarxa.content.post"))
                .isEqualTo("urn:xarxa:contract:xarxa.content.post:post-published.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cat.xarxa.content.post-published",
                "cat.xarxa.content.post-published.v0",
                "cat.xarxa.content.post-published.1",
                "cat.xarxa.content.PostPublished.v1",
                "cat.xarxa.post-published.v1",
                "com.example.content.post-published.v1",
                "java.lang.Runtime",
                "cat.xarxa.content.post-published.v1\n",
                " cat.xarxa.content.post-published.v1",
                "cat.xarxa.content.post-published.v99999"
            })
    void refusesWhatIsNoTypeOfThisNetwork(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventType.parse(text));
    }
}
