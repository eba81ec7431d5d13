package cat.xarxa.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader has to load: small, and what it says it is. */
class AssetsTests {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final int KB = 1024;

    @ParameterizedTest
    @ValueSource(strings = {"htmx.min.js", "hx-sse.min.js"})
    void vendoredScriptsHaveTheSumsThatAreWrittenDown(String script) throws Exception {
        byte[] sum =
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(STATIC.resolve("vendor/" + script)));
        assertThat(Files.readString(STATIC.resolve("vendor/README.md")))
                .contains("`" + script + "`")
                .contains("`" + HexFormat.of().formatHex(sum) + "`");
    }

    @Test
    void keepToTheirWeight() throws IOException {
        assertThat(weight("assets/site.css")).isLessThan(15 * KB);
        assertThat(weight("assets/site.js") + weight("vendor/htmx.min.js") + weight("vendor/hx-sse.min.js"))
                .isLessThan(20 * KB);
    }

    private static int weight(String asset) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(STATIC.resolve(asset), gzip);
        }
        return packed.size();
    }
}
