package cat.xarxa.notification.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A mail server's certificate that it signed itself, made with the JDK's keytool.
 *
 * @param store with its key
 * @param pem the certificate alone
 */
record Certified(Path store, Path pem) {

    private static final String PASSWORD = "changeit";

    /** For a name like {@code dns:relay.example.org} or {@code ip:127.0.0.1}. */
    static Certified server(Path folder, String name) {
        Certified made = new Certified(folder.resolve("server.p12"), folder.resolve("server.pem"));
        made.keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=Mail", "-ext", "san=" + name, "-validity", "2");
        made.keytool("-exportcert", "-rfc", "-file", made.pem.toString());
        return made;
    }

    SSLContext context() {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keytool(String... arguments) {
        Stream<String> common = Stream.of(
                "-alias", "mail", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD);
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        Stream.of(arguments),
                        common)
                .flatMap(part -> part)
                .toList();
        try {
            int end = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (end != 0) {
                throw new IllegalStateException("keytool ended with " + end);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
