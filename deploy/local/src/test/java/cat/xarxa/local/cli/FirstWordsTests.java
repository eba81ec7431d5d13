package cat.xarxa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.stack.Beginning;
import cat.xarxa.local.stack.PortPlan;
import cat.xarxa.local.stack.StackFolder;
import cat.xarxa.local.stack.StackPlan;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWordsTests {

    @TempDir
    private Path folder;

    @Test
    void sayWhatToSetWhereNobodyIsNamed() {
        assertThat(FirstWords.of(plan(""))).contains("DEMO=0 XARXA_FIRST_ADMIN=name@example.cat make up");
    }

    @Test
    void sayWhereTheInvitationLies() {
        assertThat(FirstWords.of(plan("alcaldia@manlleu.cat")))
                .contains("alcaldia@manlleu.cat is invited", "http://localhost:8025/");
    }

    private StackPlan plan(String address) {
        return new StackPlan(
                new StackFolder(folder),
                PortPlan.fixed(Map.of()),
                Lifetime.WITH_THIS_JVM,
                new Beginning(false, address));
    }
}
