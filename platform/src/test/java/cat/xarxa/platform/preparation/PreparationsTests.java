package cat.xarxa.platform.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;

class PreparationsTests {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Preparations preparations = new Preparations(beans.getBeanProvider(Preparation.class));

    @AfterEach
    void stop() {
        preparations.stop();
    }

    @Test
    void comeInTheirOrder() {
        beans.addBean("last", preparation(Ordered.LOWEST_PRECEDENCE, () -> done.add("last")));
        beans.addBean("first", preparation(0, () -> done.add("first")));

        preparations.start();

        assertDone("first", "last");
    }

    @Test
    void waitForTheDatabase() {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>(
                List.of(new DataAccessResourceFailureException("away"), new MongoTimeoutException("away")));
        beans.addBean("index", preparation(0, () -> {
            if (!failures.isEmpty()) {
                throw failures.removeFirst();
            }
            done.add("index");
        }));
        beans.addBean("demo", preparation(1, () -> done.add("demo")));

        preparations.start();

        assertDone("index", "demo");
    }

    @Test
    void leaveOutWhatCannotBe() {
        beans.addBean("refused", preparation(0, () -> {
            throw new IllegalStateException("a real network");
        }));
        beans.addBean("other", preparation(1, () -> done.add("other")));

        preparations.start();

        assertDone("other");
    }

    private void assertDone(String... names) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(done).containsExactly(names));
    }

    private static Preparation preparation(int order, Runnable body) {
        return new Preparation() {
            @Override
            public void prepare() {
                body.run();
            }

            @Override
            public int getOrder() {
                return order;
            }
        };
    }
}
