package cat.xarxa.acceptance.fault.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A point that is renamed away would be a point that is never reached. */
class CrashPointTests {

    private static final TypePool BUILT = TypePool.Default.of(new ClassFileLocator.Compound(Stream.concat(
                    Stream.of(
                                    "platform",
                                    "content-service",
                                    "events-service",
                                    "members-service",
                                    "notification-service")
                            .map(module -> (ClassFileLocator) new ClassFileLocator.ForFolder(
                                    Path.of("..", module, "target", "classes").toFile())),
                    Stream.of(ClassFileLocator.ForClassLoader.of(CrashPointTests.class.getClassLoader())))
            .toList()));

    @ParameterizedTest
    @EnumSource
    void isAMethodOfTheBuild(CrashPoint point) {
        assertThat(BUILT.describe(point.type()).resolve().getDeclaredMethods())
                .as("%s in %s", point, new File("..").getAbsolutePath())
                .anyMatch(method -> method.getName().equals(point.method()) && !method.isAbstract());
    }
}
