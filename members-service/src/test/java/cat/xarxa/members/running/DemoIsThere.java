package cat.xarxa.members.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.person.Registry;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Waits until the demo is seeded, which happens beside the start; its people come last. */
final class DemoIsThere implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        Registry registry = SpringExtension.getApplicationContext(test).getBean(Registry.class);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(registry.withAccount()).hasSizeGreaterThanOrEqualTo(33));
    }
}
