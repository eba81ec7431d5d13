package cat.xarxa.portal.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.ActivityMode;
import cat.xarxa.portal.adhesion.MemberState;
import cat.xarxa.portal.adhesion.Step;
import cat.xarxa.portal.delivery.DeliveryState;
import cat.xarxa.portal.dryrun.WhyNot;
import cat.xarxa.portal.duty.Duties;
import cat.xarxa.portal.explanation.Explanation;
import cat.xarxa.portal.failure.Failure;
import cat.xarxa.portal.frame.Theme;
import cat.xarxa.portal.organisation.MemberKind;
import cat.xarxa.portal.organisation.PopulationBand;
import cat.xarxa.portal.post.PostType;
import cat.xarxa.portal.sending.SenderDomain;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the portal: whole, alike, and in one voice. */
class TextsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?:,(\\w+))?");
    private static final Pattern NOT_TU = Pattern.compile("(?iu)\\b(vostè|vosaltres|vostres?|vostra|us)\\b");
    private static final Path SOURCES = Path.of("src/main");

    @ParameterizedTest
    @EnumSource
    void areThereInEachLanguage(Language language) {
        assertThat(texts("messages", language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("messages", Language.CATALAN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void ofRefusalsAreThereInEachLanguage(Language language) {
        assertThat(texts("problems", language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("problems", Language.CATALAN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void haveTheSamePlaceholdersInEachLanguage(Language language) {
        Properties catalan = texts("messages", Language.CATALAN);
        texts("messages", language)
                .forEach((key, text) -> assertThat(placeholders(text))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeholders(catalan.get(key))));
    }

    @ParameterizedTest
    @EnumSource
    void areValidFormatsWithTypographicApostrophes(Language language) {
        texts("messages", language).forEach((key, text) -> {
            assertThat(new MessageFormat(text.toString(), language.locale()).toPattern())
                    .as(key.toString())
                    .isNotEmpty();
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @EnumSource
    void countInWords(Language language) {
        String pattern = texts("messages", language).getProperty("inbox.unread");
        List<String> said = Stream.of(0, 1, 2, 99, 100)
                .map(number -> new MessageFormat(pattern, language.locale()).format(new Object[] {number}))
                .toList();
        assertThat(said).doesNotHaveDuplicates();
        assertThat(said.get(2)).contains("2 ");
        assertThat(said.get(4)).contains("99").doesNotContain("100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"messages_ca.properties", "pages/help.ca.md", "pages/accessibility.ca.md", "pages/privacy.ca.md"
            })
    void addressTheReaderAsTu(String file) {
        assertThat(read(SOURCES.resolve("resources").resolve(file)).lines())
                .noneMatch(line -> NOT_TU.matcher(line).find());
    }

    @Test
    void thatTemplatesAskForAreThere() {
        assertThat(texts("messages", Language.CATALAN).stringPropertyNames())
                .containsAll(Pattern.compile("#\\{([a-z][\\w.-]*)")
                        .matcher(sources())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
    }

    @Test
    void areAllUsed() {
        String sources = sources();
        Set<String> unused = new TreeSet<>(texts("messages", Language.CATALAN).stringPropertyNames());
        Pattern.compile("(?<=[\\s\"{'|])[\\w.-]+(?=[\\s\"}('|])")
                .matcher(sources)
                .results()
                .forEach(found -> unused.remove(found.group()));
        unused.removeAll(families().collect(Collectors.toSet()));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofFamiliesAreComplete(Language language) {
        assertThat(texts("messages", language).stringPropertyNames())
                .containsAll(families().toList());
    }

    /** Keys that are put together while a page is made. */
    private static Stream<String> families() {
        return Stream.of(
                        Arrays.stream(PostType.values()).map(type -> "type." + type.name()),
                        Arrays.stream(ActivityKind.values()).map(kind -> ActivityKind.key(kind.name())),
                        Arrays.stream(ActivityMode.values()).map(mode -> ActivityMode.key(mode.name(), true)),
                        Stream.of("ORGANISER", "CO_ORGANISER", "PARTICIPANT", "DISSEMINATOR")
                                .flatMap(role -> Stream.of("", ".past").map(tense -> "network-role." + role + tense)),
                        Stream.of("TECHNICIAN", "REPRESENTATIVE", "SUBSTITUTE").map(role -> "mandate." + role),
                        Duties.ALL.stream()
                                .flatMap(duty -> Stream.of("", ".what").map(form -> "duty." + duty + form)),
                        Stream.of("from", "to").map(field -> "agenda.problem." + field),
                        Stream.of("kind.other", "channel.INBOX", "channel.EMAIL", "channel.other", "delivery.other"),
                        Arrays.stream(DeliveryState.values()).map(state -> DeliveryState.key(state.name())),
                        Stream.of("POST", "ACTIVITY", "RECORDING", "MEMBER", "CHANGE", "CORRECTION", "WITHDRAWAL")
                                .map(kind -> "reach.kind." + kind),
                        Stream.of("up", "paused", "away").map(state -> "sending.state." + state),
                        Stream.of("all.pause", "all.resume", "one.pause", "one.resume")
                                .flatMap(act -> Stream.of("", ".what", ".act").map(form -> "sending." + act + form)),
                        SenderDomain.CODES.stream().map(code -> "proof." + code),
                        Stream.of("verdict.FOUND", "verdict.MISSING", "verdict.WRONG", "verdict.UNKNOWN", "other")
                                .map(key -> "proof." + key),
                        Stream.of("REVIEW", "DRAFT", "PUBLISHED")
                                .flatMap(state -> Stream.of("", "one.").map(form -> "console.state." + form + state)),
                        Stream.of("console.state.one.WITHDRAWN"),
                        Stream.of("MINOR", "MAJOR", "CORRECTION").map(level -> "amend.level." + level),
                        Stream.of("CHANGED", "CORRECTED", "WITHDRAWN").map(kind -> "amendment." + kind),
                        Explanation.REFUSALS.stream().map(why -> "why.not." + why),
                        Stream.of("why.not.other"),
                        WhyNot.KNOWN.stream().map(WhyNot::key),
                        Stream.of("dryrun.why.other"),
                        Arrays.stream(MemberState.values())
                                .flatMap(state ->
                                        Stream.of("", ".many", ".none", ".what").map(form -> state.key() + form)),
                        Arrays.stream(Step.values())
                                .flatMap(step -> Stream.of("", ".what").map(form -> step.key() + form)),
                        Stream.of(
                                        "GENERAL_ASSEMBLY",
                                        "PRESIDENCY",
                                        "EXECUTIVE_COMMISSION",
                                        "TECHNICAL_COMMISSION",
                                        "TECHNICAL_OFFICE",
                                        "WORKING_GROUP")
                                .map(kind -> "organ.kind." + kind),
                        Stream.of("name", "kind", "townIneCode5", "state", "on", "assemblyOn", "minutes", "id")
                                .map(column -> "enrolment.column." + column),
                        Stream.of("VOTING", "VOICE").map(vote -> "organ.vote." + vote),
                        Stream.of("content.read", "content.write", "activities.read", "activities.write")
                                .map(scope -> "machine.scope." + scope),
                        read(Path.of("../contracts/audit-actions.txt")).lines().map(action -> "act." + action),
                        Stream.of(
                                        "account",
                                        "activity",
                                        "comparison",
                                        "dead-letter",
                                        "mandate",
                                        "member",
                                        "organ",
                                        "organisation",
                                        "partner",
                                        "partner-client",
                                        "person",
                                        "post",
                                        "series",
                                        "subscription",
                                        "succession")
                                .map(kind -> "act.kind." + kind),
                        Stream.of("REQUESTED", "REFUSED", "APPROVED").map(state -> "order.state." + state),
                        Stream.of("QUEUED", "AWAY", "LOST", "REFUSED").map(why -> "machine.wait." + why),
                        Stream.of("DONE", "AWAY", "STOPPED").map(state -> "accounts.state." + state),
                        Stream.of("QUEUED", "AWAY", "ADDRESS_TAKEN", "MAIL_NOT_SENT", "LOST", "OTHER", "REFUSED")
                                .map(why -> "accounts.wait." + why),
                        Stream.of("DECIDED", "AGREEMENT_ENDED").map(why -> "machine.revoked." + why),
                        Stream.of("WAITING", "READY", "ENDED").map(state -> "machine.credential." + state),
                        Arrays.stream(Language.values()).map(language -> "organ.name." + language.code()),
                        Stream.of("WITHDRAWN", "REFUSED", "RESIGNED", "EXCLUDED", "DISSOLVED")
                                .map(reason -> "adhesion.reason." + reason),
                        Stream.of("USER", "EDITOR", "ADMIN")
                                .flatMap(
                                        rights -> Stream.of("", ".what").map(form -> "people.rights." + rights + form)),
                        Stream.of("HELD", "COMING", "OVER").map(state -> "people.held." + state),
                        Stream.of("WAITING", "NOT_INVITED", "INVITED", "SIGNED_IN")
                                .map(stage -> "people.account." + stage),
                        Stream.of("QUEUED", "ACCOUNTS_AWAY", "ADDRESS_TAKEN", "MAIL_NOT_SENT", "REFUSED")
                                .map(why -> "people.wait." + why),
                        Stream.of("SUBSCRIPTIONS", "REGISTRATIONS", "DRAFTS").map(one -> "people.inherit." + one),
                        Stream.of("events-service", "notification-service").map(one -> "people.service." + one),
                        Stream.of("REQUESTED", "REFUSED", "DECIDED", "OVERDUE", "COMPLETE")
                                .map(state -> "privacy.state." + state),
                        Stream.of(
                                        "keycloak",
                                        "members-service",
                                        "content-service",
                                        "events-service",
                                        "notification-service")
                                .map(part -> "privacy.part." + part),
                        Stream.of("WAITING", "OVERDUE", "CONFIRMED").map(how -> "privacy.progress." + how),
                        Stream.of("WAITING", "OVERDUE", "READY").map(how -> "export.progress." + how),
                        Stream.of("IMMEDIATE", "DAILY", "WEEKLY", "MONTHLY").map(pace -> "following.pace." + pace),
                        Stream.of("POST", "ACTIVITY", "PROJECT").map(kind -> "following.kind." + kind),
                        Stream.of("news", "alerts", "activities", "recordings", "projects", "personal")
                                .map(category -> "inbox.category." + category),
                        Stream.of("WAITING", "OVERDUE").map(state -> "people.part." + state),
                        Arrays.stream(MemberKind.values()).map(kind -> MemberKind.key(kind.name())),
                        Arrays.stream(PopulationBand.values()).map(PopulationBand::key),
                        Stream.of("PUBLIC", "NETWORK").map(audience -> "console.audience." + audience),
                        Stream.of("FORUM_PARTICIPATION", "CO_ORGANISED_TRAINING", "INFORMATION_RELAY")
                                .map(line -> "console.line." + line),
                        Arrays.stream(Language.values())
                                .flatMap(language -> Stream.of("console.in.", "console.session.title.")
                                        .map(text -> text + language.code())),
                        Stream.of("console.posts", "console.activities"),
                        Stream.of(
                                        "TAKEN",
                                        "STILL_DEAD",
                                        "WOULD_BE_TAKEN",
                                        "WOULD_STAY_DEAD",
                                        "DISCARDED",
                                        "NEXT_IS_DEAD")
                                .map(outcome -> "ops.outcome." + outcome),
                        Stream.of("INTACT", "NOT_WITNESSED", "FLAWED").map(outcome -> "ops.verdict." + outcome),
                        Arrays.stream(Theme.values()).map(theme -> "theme." + theme.code()),
                        Arrays.stream(Failure.values())
                                .flatMap(failure ->
                                        Stream.of(".title", ".what").map(part -> "failure." + failure.key() + part)),
                        Stream.of("portal", "content", "events", "members", "notification", "mail", "identity")
                                .flatMap(part -> Stream.of("status." + part, "status." + part + ".what")),
                        Stream.of(
                                        "territorial-network",
                                        "cooperative",
                                        "programme",
                                        "business-association",
                                        "university",
                                        "federation",
                                        "other")
                                .map(kind -> "partner." + kind))
                .flatMap(keys -> keys);
    }

    private static Set<String> placeholders(Object text) {
        Matcher matcher = PLACEHOLDER.matcher(text.toString());
        return matcher.results()
                .map(found -> found.group(1) + Objects.requireNonNullElse(found.group(2), ""))
                .filter(found -> !found.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, Language language) {
        String file = "/" + bundle + "_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(TextsTests.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".java"))
                    .map(TextsTests::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
