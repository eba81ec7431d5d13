package cat.xarxa.local.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltJarTests {

    @TempDir
    private Path root;

    private BuiltJar build(String content, Instant time) throws IOException {
        Path target = Files.createDirectories(root.resolve("content-service/target"));
        Files.writeString(target.resolve("content-service-1.jar.original"), "");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "cat.xarxa.content.ContentService");
        try (OutputStream file = Files.newOutputStream(target.resolve("content-service-1.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            JarEntry entry = new JarEntry("BOOT-INF/classes/application.yaml");
            entry.setLastModifiedTime(FileTime.from(time));
            jar.putNextEntry(entry);
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return BuiltJar.of(root, "content-service");
    }

    @Test
    void hasTheSameFingerprintWhenTheSameIsBuiltLater() throws IOException {
        String first = build("a: 1", Instant.EPOCH.plusSeconds(400_000_000)).fingerprint();

        assertThat(build("a: 1", Instant.EPOCH.plusSeconds(500_000_000)).fingerprint())
                .isEqualTo(first);
        assertThat(build("a: 2", Instant.EPOCH.plusSeconds(400_000_000)).fingerprint())
                .isNotEqualTo(first);
    }

    @Test
    void knowsTheClassToStart() throws IOException {
        assertThat(build("", Instant.EPOCH).mainClass()).isEqualTo("cat.xarxa.content.ContentService");
    }

    @Test
    void saysThatItIsNotThere() {
        assertThatThrownBy(() -> BuiltJar.of(root, "events-service"))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("The jar of events-service is not there: make up builds it.");
    }
}
