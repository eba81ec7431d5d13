package cat.xarxa.content;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTests {

    private static final String[] DOMAIN = {"cat.xarxa.content.organisation", "cat.xarxa.content.post"};
    private static final String[] BORDERS = {
        "cat.xarxa.content.post.web",
        "cat.xarxa.content.feed",
        "cat.xarxa.content.messaging",
        "cat.xarxa.content.security"
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cat.xarxa.content");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat.xarxa.content.organisation",
                "cat.xarxa.content.post",
                "cat.xarxa.content.post.web",
                "cat.xarxa.content.feed",
                "cat.xarxa.content.messaging",
                "cat.xarxa.content.security"
            })
    void hasThePackagesThatTheRulesSpeakOf(String name) {
        assertThat(CLASSES.getPackage(name).getClasses())
                .filteredOn(type -> !type.getSimpleName().equals("package-info"))
                .isNotEmpty();
    }

    @Test
    void keepsTheDomainFreeOfWebBrokerAndDriver() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
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
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "io.swagger..")
                .check(CLASSES);
    }

    @Test
    void leavesTheDatabaseToRepositories() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Posts")
                .and()
                .doNotHaveSimpleName("PostIndexes")
                .and()
                .doNotHaveSimpleName("Organisations")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.data.mongodb.core", "org.springframework.data.mongodb.core.query")
                .check(CLASSES);
    }

    @Test
    void leavesSendingToThePlatform() {
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
                .that(not(resideInAnyPackage("cat.xarxa.content.messaging")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cat.xarxa.platform.outbox..",
                        "cat.xarxa.platform.consumer..",
                        "org.springframework.messaging..")
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
    void givesTheClockToUseCasesOnly() {
        noClasses()
                .that(not(
                        simpleName("Newsroom").or(simpleName("PublishedPosts")).or(simpleName("NewsShelf"))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
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
                .doNotHaveSimpleName("ContentService")
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Service|Manager|Helper|Utils?|Entity)")
                .check(CLASSES);
        methods().that().areDeclaredIn(ContentService.class).should().beStatic().check(CLASSES);
    }

    private static boolean isWritten(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
