package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services' sources say of events, against what is published here. */
class SourceTests {

    private static final List<String> SERVICES =
            List.of("content-service", "events-service", "members-service", "notification-service");
    private static final Pattern TYPE = Pattern.compile("\"(cat\\.xarxa\\.[a-z-]+\\.[a-z-]+\\.v\\d+)\"");
    private static final Pattern TYPE_OF_MEMBERS = Pattern.compile("\"([a-z]+(?:-[a-z]+)+\\.v\\d+)\"");
    private static final Pattern DESTINATION = Pattern.compile("destination: (xarxa\\.[a-z.-]+)");

    /** What every service does in the same way is no consumer of a service. */
    private static final Pattern READ_BY_PLATFORM = Pattern.compile(" xarxa\\.(dead\\..*|audit\\.checkpoint)$");

    private static final Path PLATFORM = Path.of("..", "platform", "src/main/java");

    private final Map<String, String> sources = SERVICES.stream()
            .collect(Collectors.toMap(
                    service -> service,
                    service -> Contracts.files(Path.of("..", service, "src/main/java")).stream()
                            .map(Contracts::text)
                            .collect(Collectors.joining())));

    @Test
    void tellAndHearTypesThatHaveAContractAndNoOthers() {
        Collection<String> named = new TreeSet<>();
        sources.values().forEach(source -> named.addAll(all(TYPE, source)));
        Contracts.files(PLATFORM).forEach(source -> named.addAll(all(TYPE, Contracts.text(source))));
        all(TYPE_OF_MEMBERS, sources.getOrDefault("members-service", ""))
                .forEach(name -> named.add("cat.xarxa.members." + name));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Contracts.schemas(Contracts.EVENTS).keySet().stream()
                        .map(Contracts::typeOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-service", "events-service", "members-service", "notification-service"})
    void listenToTheTopicsThatTheDocumentSaysTheyReceive(String service) {
        Collection<String> heard =
                all(DESTINATION, Contracts.text(Path.of("..", service, "src/main/resources/application.yaml")));

        assertThat(new AsyncApi().operations())
                .filteredOn(operation -> operation.startsWith(service + " receive "))
                .filteredOn(operation -> !READ_BY_PLATFORM.matcher(operation).find())
                .extracting(operation -> operation.substring(operation.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrderElementsOf(heard);
    }

    private static Collection<String> all(Pattern pattern, String text) {
        Collection<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
