package cat.xarxa.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.stack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file against the parts, their settings and the images that are built for it. */
class ComposeTests {

    private static final Path ROOT = ProjectFolder.root();
    private static final Set<String> SEEN_FROM_OUTSIDE = Set.of("portal", "keycloak", "mail");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");

    @TempDir
    private Path folder;

    private Map<String, Map<String, Object>> services;

    static Stream<Part> ours() {
        return Arrays.stream(Part.values()).filter(Part::isApplication);
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void read() throws IOException {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(ROOT.resolve("deploy/compose/compose.yaml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
        new ComposeFiles(folder, Map.of()).write();
    }

    @ParameterizedTest
    @EnumSource
    void hasAContainerOfEachPart(Part part) {
        assertThat(services).containsKey(part.label());
    }

    @Test
    void showsThreeOfThemToThisMachineAlone() {
        services.forEach((name, service) -> {
            List<?> ports = (List<?>) service.getOrDefault("ports", List.of());
            assertThat(ports.isEmpty()).as(name).isEqualTo(!SEEN_FROM_OUTSIDE.contains(name));
            assertThat(ports).allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        });
    }

    @ParameterizedTest
    @MethodSource("ours")
    void listensWhereItsProbeAsks(Part part) {
        Map<?, ?> probe = (Map<?, ?>) services.get(part.label()).get("healthcheck");
        assertThat(((List<?>) probe.get("test")).get(2))
                .isEqualTo(variables(part.label()).get("SERVER_PORT"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void tellsNobodyWhatHeDoesNotAskFor(Part part) {
        Set<String> asked = placeholders(part);
        assertThat(variables(part.label()).keySet()).isSubsetOf(asked);
    }

    @Test
    void givesEachItsOwnFileOfVariables() {
        services.forEach((name, service) -> {
            String file = String.valueOf(service.getOrDefault("env_file", ""));
            String own = name.equals("prepare") ? "secrets.env" : name + ".env";
            assertThat(file).as(name).isIn("", "${XARXA_COMPOSE_FILES}/" + own);
        });
    }

    @Test
    void keepsSecretsToTheOwner() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void keepsSecretsFromOneStartToTheNext() {
        Map<String, String> before = variables("content-service");
        new ComposeFiles(folder, Map.of()).write();
        assertThat(variables("content-service")).isEqualTo(before);
    }

    @Test
    void preparesWithEverySecretThatItNeeds() {
        assertThat(variables("secrets").keySet())
                .contains(
                        "KAFKA_ADMIN_PASSWORD",
                        "KAFKA_CONTENT_PASSWORD",
                        "MONGODB_ADMIN_PASSWORD",
                        "MONGODB_XARXA_PORTAL_PASSWORD",
                        "MONGODB_XARXA_MEMBERS_KEYS_PASSWORD");
    }

    @Test
    void makesNoDemoWhereNoneIsWanted() {
        new ComposeFiles(folder, Map.of("DEMO", "0")).write();
        assertThat(variables("members-service"))
                .containsEntry("XARXA_DEMO", "false")
                .doesNotContainKey("XARXA_DEMO_OFFICE_PASSWORD");
        assertThat(variables("keycloak")).doesNotContainKey("XARXA_PARTNER_CLIENT_SECRET");
        assertThat(variables("realm")).containsEntry("XARXA_DEMO", "false");
    }

    @Test
    void tellsNotificationServiceAloneHowTheMailServerIsSpokenTo() {
        Map<String, String> given = Map.of(
                "DEMO", "0",
                "XARXA_SMTP", "relay.example.org:587",
                "XARXA_SMTP_TLS", "required",
                "XARXA_SMTP_USER", "xarxa",
                "XARXA_SMTP_PASSWORD", "p");
        new ComposeFiles(folder, given).write();

        assertThat(variables("notification-service"))
                .containsEntry("XARXA_SMTP_HOST", "relay.example.org")
                .containsEntry("XARXA_SMTP_TLS", "required")
                .containsEntry("XARXA_SMTP_PASSWORD", "p")
                .doesNotContainKey("XARXA_MAIL_DOMAIN_PER_MINUTE");
        assertThat(variables("members-service")).doesNotContainKey("XARXA_SMTP_PASSWORD");
    }

    @Test
    void movesTheRealmOnBeforeWhoeverNeedsIt() {
        assertThat(variables("realm").keySet())
                .containsExactlyInAnyOrder(
                        "XARXA_KEYCLOAK_URL",
                        "XARXA_KEYCLOAK_ADMIN",
                        "XARXA_KEYCLOAK_ADMIN_PASSWORD",
                        "XARXA_PUBLIC_URL",
                        "XARXA_DEMO");
        assertThat(List.of("members-service", "portal"))
                .allSatisfy(
                        name -> assertThat(services.get(name).get("depends_on").toString())
                                .contains("realm={condition=service_completed_successfully}"));
    }

    @Test
    void usesImagesThatAreBuiltHere() throws IOException {
        String build = Files.readString(ROOT.resolve("deploy/images/build"));
        services.forEach((name, service) -> {
            String image = String.valueOf(service.get("image"));
            assertThat(image).as(name).matches("xarxa/[a-z-]+:\\$\\{XARXA_IMAGE_TAG:-local}");
            assertThat(build).contains(image.substring("xarxa/".length(), image.indexOf(':')));
        });
    }

    private Map<String, String> variables(String container) {
        try (Stream<String> lines = Files.lines(folder.resolve(container + ".env"))) {
            return lines.map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(Part part) {
        List<Path> settings = new ArrayList<>();
        settings.add(ROOT.resolve("platform/src/main/resources/xarxa-platform.yaml"));
        if (part.isService()) {
            settings.add(ROOT.resolve("platform/src/main/resources/xarxa-platform-messaging.yaml"));
        }
        settings.add(ROOT.resolve(part.label()).resolve("src/main/resources/application.yaml"));
        return settings.stream()
                .map(ComposeTests::text)
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
