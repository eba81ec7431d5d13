package cat.xarxa.portal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The acts that the services’ code can write into their logs, as the contracts list them. */
@Component
public class AuditActions {

    private static final String LIST = "contracts/audit-actions.txt";

    private final List<String> all = read();

    /** Names of acts, for example {@code member.adhered}. */
    public List<String> all() {
        return all;
    }

    private static List<String> read() {
        try (InputStream list = new ClassPathResource(LIST).getInputStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
