package cat.xarxa.local.server.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.ServerHome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenMongoDbIT {

    @TempDir
    private Path folder;

    @Test
    void isUsedAndLeftRunning() {
        MongoProcess somebodyElses = new MongoProcess(ServerHome.forTests(folder, "mongodb"), MongoAccess.open());
        somebodyElses.start();
        try {
            GivenMongoDb given = new GivenMongoDb(somebodyElses.uri("any"));
            given.start();

            assertThat(given.port()).isEqualTo(somebodyElses.port());
            assertThatThrownBy(given::stop).isInstanceOf(UnsupportedOperationException.class);
            assertThat(somebodyElses.isRunning()).isTrue();
        } finally {
            somebodyElses.kill();
        }
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        String address = "mongodb://127.0.0.1:" + Ports.free() + "/?serverSelectionTimeoutMS=300";

        assertThatThrownBy(() -> new GivenMongoDb(address).start())
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("No MongoDB replica set answers");
    }

    @Test
    void keepsUserAndOptionsForEveryDatabase() {
        assertThat(new GivenMongoDb("mongodb://user:word@host:27018/admin?replicaSet=rs1").uri("xarxa_content"))
                .isEqualTo("mongodb://user:word@host:27018/xarxa_content?replicaSet=rs1");
        assertThat(new GivenMongoDb("mongodb://host").uri("xarxa_content")).isEqualTo("mongodb://host/xarxa_content");
    }
}
