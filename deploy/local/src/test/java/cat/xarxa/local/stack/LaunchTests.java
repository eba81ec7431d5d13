package cat.xarxa.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class LaunchTests {

    @TempDir
    private Path folder;

    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);

    private void add(Part part, Runnable starting) {
        servers.put(part, new FakeServer(part.label(), notes, starting));
    }

    private void launch() {
        new Launch(servers, StackProgress.silent(), part -> notes.add(part.label() + " was seen ready")).run();
    }

    @Test
    void startsAPartWhenThoseThatItNeedsAreReady() {
        for (Part part : Part.values()) {
            add(part, () -> {});
        }

        launch();

        assertThat(notes).containsSubsequence("kafka is ready", "content-service begins");
        assertThat(notes).containsSubsequence("mongodb is ready", "content-service begins");
        assertThat(notes).containsSubsequence("keycloak is ready", "members-service begins");
        assertThat(servers.values()).allMatch(Server::isRunning);
    }

    @Test
    void startsIndependentPartsSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        add(Part.KAFKA, () -> meet(both));
        add(Part.MONGODB, () -> meet(both));

        assertThatCode(this::launch).doesNotThrowAnyException();
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        await(latch);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Test
    void doesNotWaitForPartsThatRunAlready() {
        add(Part.PORTAL, () -> {});

        launch();

        assertThat(notes).containsExactly("portal begins", "portal is ready", "portal was seen ready");
    }

    @Test
    void interruptsTheOthersWhenOneFails() {
        CountDownLatch begun = new CountDownLatch(1);
        add(Part.KAFKA, () -> {
            await(begun);
            throw new ServerFailure("Kafka cannot start", "look");
        });
        add(Part.KEYCLOAK, () -> {
            begun.countDown();
            await(new CountDownLatch(1));
        });
        add(Part.CONTENT, () -> {});

        assertThatThrownBy(this::launch).isInstanceOf(ServerFailure.class).hasMessage("Kafka cannot start: look.");
        assertThat(notes).doesNotContain("keycloak is ready", "content-service begins");
    }

    @Test
    void addsTheLastWordsOfTheLogToAFailure() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), "INFO one\nFATAL no space left\nINFO bye\n");
        add(Part.KAFKA, () -> {
            throw new ServerFailure("Kafka stopped while starting", "read why in " + log, log);
        });

        assertThatThrownBy(this::launch)
                .hasMessage("Kafka stopped while starting, saying \"FATAL no space left\": read why in " + log + ".");
    }

    @Test
    void noticesAPartThatEndsWhileOthersAreStillStarting() {
        add(Part.KAFKA, () -> {});
        add(Part.CONTENT, () -> servers.get(Part.KAFKA).kill());

        assertThatThrownBy(this::launch).isInstanceOf(ServerFailure.class).hasMessageContaining("kafka");
    }
}
