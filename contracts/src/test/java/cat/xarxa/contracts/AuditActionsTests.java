package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each act that the code can write into an audit log is on the list from which the console names it. Words of this form
 * are few in the sources, so each of them is either an act or one of the words below: a new one has to be told apart.
 */
class AuditActionsTests {

    private static final Path LIST = Path.of("audit-actions.txt");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern PUT_TOGETHER = Pattern.compile("Act\\.of\\(\\s*[^,;]*\\+|\\bact\\(\\s*\"[^,;]*\\+");

    /** Texts of mails and feeds, settings, spans and meters, properties of stored documents, claims, files. */
    private static final Pattern OTHER = Pattern.compile(
            "(xarxa|cat|found|hold|inbox|messaging|error|digest|mail|reason|when|notice|criteria|filter|recording|claim|time|day|sequel|happening|interest|following|feed)\\..*"
                    + "|(content|recordings|texts|subscriber|seat|client|mandates|quiet|changes)\\."
                    + "(audience|type|content|ca|ordinal|person|via|comarca|province|name|org|from|to|before|after)"
                    + "|activity\\.(date|organisers|zone)"
                    + "|.*\\.csv");

    @Test
    void namesEachActThatTheCodeCanWriteAndNoOther() {
        Collection<String> written = new TreeSet<>();
        sources()
                .forEach(source -> WORD.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(written::add));
        written.removeIf(word -> OTHER.matcher(word).matches());

        assertThat(written)
                .as(
                        "a new act belongs into audit-actions.txt, and its name into the portal's texts; another word, above")
                .containsExactlyElementsOf(actions());
    }

    @Test
    void findsNoActWhoseNameIsPutTogether() {
        assertThat(sources().filter(source -> PUT_TOGETHER.matcher(source).find()))
                .isEmpty();
    }

    private static List<String> actions() {
        return Contracts.text(LIST).lines().toList();
    }

    private static Stream<String> sources() {
        return Stream.of("content-service", "events-service", "members-service", "notification-service", "platform")
                .flatMap(module -> Contracts.files(Path.of("..", module, "src/main/java")).stream())
                .map(Contracts::text);
    }
}
