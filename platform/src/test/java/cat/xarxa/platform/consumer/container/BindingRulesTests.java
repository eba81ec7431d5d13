package cat.xarxa.platform.consumer.container;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingRulesTests {

    private static final List<String> CONSUMERS = List.of("posts", "slices");

    @Test
    void acceptsGroupsNamedAfterTheirConsumers() {
        BindingRules rules = new BindingRules(
                CONSUMERS,
                "posts;slices",
                Map.of("posts-in-0", "notification-service.posts", "slices-in-0", "notification-service.slices"));
        assertThatCode(rules::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void refusesAGroupOfAnotherName() {
        refuses("posts", Map.of("posts-in-0", "notification-service.slices"));
        refuses("posts", Map.of("posts-in-0", "notification-service"));
    }

    @Test
    void refusesAGroupOfWhatIsNoEventConsumer() {
        refuses("news", Map.of("news-in-0", "notification-service.news"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts|slices", "posts,slices", "functionRouter"})
    void refusesADefinitionThatComposesOrRoutes(String definition) {
        refuses(definition, Map.of());
    }

    private static void refuses(String definition, Map<String, String> groups) {
        BindingRules rules = new BindingRules(CONSUMERS, definition, groups);
        assertThatIllegalStateException().isThrownBy(rules::afterSingletonsInstantiated);
    }
}
