package cat.xarxa.notification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.platform.sealing.Sealer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class ArchitectureTests {

    private static final String BASE = "cat.xarxa.notification.";
    private static final String[] PURE = {BASE + "matching", BASE + "wording", BASE + "network", BASE + "letter"};
    private static final String[] DOMAIN = {
        BASE + "background",
        BASE + "calendar",
        BASE + "delivery",
        BASE + "digest",
        BASE + "directory",
        BASE + "dryrun",
        BASE + "explanation",
        BASE + "fanout",
        BASE + "guest",
        BASE + "hold",
        BASE + "inbox",
        BASE + "live",
        BASE + "pace",
        BASE + "position",
        BASE + "preference",
        BASE + "publication",
        BASE + "secret",
        BASE + "senderdomain",
        BASE + "sending",
        BASE + "subscription",
        BASE + "subscription.criteria",
        BASE + "unsubscription"
    };
    private static final String[] BORDERS = {
        BASE + "digest.web",
        BASE + "dryrun.web",
        BASE + "explanation.web",
        BASE + "fanout.web",
        BASE + "guest.web",
        BASE + "hold.web",
        BASE + "inbox.web",
        BASE + "live.web",
        BASE + "preference.web",
        BASE + "senderdomain.web",
        BASE + "sending.web",
        BASE + "subscription.web",
        BASE + "unsubscription.web",
        BASE + "messaging",
        BASE + "security",
        BASE + "mail"
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cat.xarxa.notification");

    static Stream<String> namedPackages() {
        return Stream.of(Stream.of(PURE), Stream.of(DOMAIN), Stream.of(BORDERS), Stream.of(BASE + "smtp"))
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("namedPackages")
    void hasThePackagesThatTheRulesSpeakOf(String name) {
        assertThat(CLASSES.getPackage(name).getClasses())
                .filteredOn(type -> !type.getSimpleName().equals("package-info"))
                .isNotEmpty();
    }

    @Test
    void keepsTheDomainFreeOfWebAndBroker() {
        noClasses()
                .that(resideInAnyPackage(DOMAIN).or(resideInAnyPackage(PURE)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.security..",
                        "org.springframework.messaging..",
                        "org.springframework.cloud..",
                        "org.springframework.kafka..",
                        "org.apache.kafka..",
                        "jakarta.servlet..",
                        "jakarta.mail..",
                        "io.swagger..")
                .check(CLASSES);
    }

    @Test
    void keepsTheRuleOfWhoIsToldAndTheLettersFreeOfTheDatabase() {
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..")
                .check(CLASSES);
    }

    @Test
    void leavesSendingOfEventsToThePlatform() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud.stream..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyMessagingMeetEventsOfTheWire() {
        noClasses()
                .that(not(resideInAnyPackage(BASE + "messaging")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cat.xarxa.platform.outbox..",
                        "cat.xarxa.platform.consumer..",
                        "org.springframework.messaging..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyTheGatewayMeetTheMailLibrary() {
        noClasses()
                .that(not(resideInAnyPackage(BASE + "smtp")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(CLASSES);
    }

    @Test
    void opensWhatIsSealedInOnePlaceWhichDoesNotLog() {
        noClasses()
                .that()
                .areNotAssignableTo(ContactBook.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Sealer.class)
                .check(CLASSES);
        noClasses()
                .that(resideInAnyPackage(BASE + "directory", BASE + "letter", BASE + "unsubscription.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(LoggerFactory.class)
                .check(CLASSES);
    }

    @Test
    void takesTheTimeFromTheClockAndIdsFromThePlatform() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Instant.class, "now", Clock.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void keepsBordersToThemselves() {
        classes()
                .that()
                .resideInAnyPackage(BORDERS)
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void isMostlyPackagePrivate() {
        long types = CLASSES.stream().filter(ArchitectureTests::isWritten).count();
        long hidden = CLASSES.stream()
                .filter(ArchitectureTests::isWritten)
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(hidden * 100 / types).isGreaterThanOrEqualTo(45);
    }

    @Test
    void hasNoSettersAndNoPublicFields() {
        noMethods().should().haveNameMatching("set[A-Z].*").check(CLASSES);
        fields().that(not(modifier(JavaModifier.STATIC))).should().notBePublic().check(CLASSES);
    }

    @Test
    void namesThingsByTheTrade() {
        noClasses()
                .that()
                .doNotHaveSimpleName("NotificationService")
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Service|Manager|Helper|Utils?|Entity)")
                .check(CLASSES);
    }

    private static boolean isWritten(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
