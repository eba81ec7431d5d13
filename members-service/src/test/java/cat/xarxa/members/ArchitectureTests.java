package cat.xarxa.members;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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
import org.springframework.stereotype.Repository;

class ArchitectureTests {

    private static final String ROOT = "cat.xarxa.members.";
    private static final String[] DOMAIN = {
        ROOT + "territory",
        ROOT + "organisation",
        ROOT + "member",
        ROOT + "partner",
        ROOT + "person",
        ROOT + "mandate",
        ROOT + "network"
    };
    private static final String[] BORDERS = {
        ROOT + "member.web",
        ROOT + "partner.web",
        ROOT + "client.web",
        ROOT + "me.web",
        ROOT + "staff.web",
        ROOT + "succession.web",
        ROOT + "erasure.web",
        ROOT + "export.web",
        ROOT + "contact.web",
        ROOT + "network.web",
        ROOT + "member.export",
        ROOT + "messaging",
        ROOT + "security",
        ROOT + "identity.keycloak",
        ROOT + "identity.web",
        ROOT + "demo"
    };
    private static final String[] WEB_BROKER_DRIVER = {
        "org.springframework.web..",
        "org.springframework.http..",
        "org.springframework.security..",
        "org.springframework.messaging..",
        "org.springframework.cloud..",
        "org.springframework.kafka..",
        "org.apache.kafka..",
        "org.keycloak..",
        "jakarta.servlet..",
        "jakarta.ws.rs..",
        "com.mongodb..",
        "org.bson..",
        "io.swagger.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cat.xarxa.members");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory",
                "organisation",
                "member",
                "member.web",
                "partner",
                "partner.web",
                "client",
                "client.web",
                "person",
                "key",
                "mandate",
                "me.web",
                "contact",
                "member.export",
                "contact.web",
                "staff",
                "staff.web",
                "succession",
                "succession.web",
                "erasure",
                "erasure.web",
                "export",
                "export.order",
                "export.web",
                "identity",
                "identity.keycloak",
                "identity.machine",
                "identity.drift",
                "identity.web",
                "demo",
                "messaging",
                "security"
            })
    void hasThePackagesThatTheRulesSpeakOf(String name) {
        assertThat(CLASSES.getPackage(ROOT + name).getClasses())
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
                .resideInAnyPackage(WEB_BROKER_DRIVER)
                .check(CLASSES);
    }

    @Test
    void leavesTheDatabaseToRepositories() {
        classes()
                .that(resideInAPackage("cat.xarxa.members..")
                        .and(not(annotatedWith(Repository.class)))
                        .and(not(nestedInRepository()))
                        .and(not(resideInAPackage(ROOT + "demo")))
                        .and(not(simpleName("WorkLease"))))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.springframework.data..")))
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
    void letsOnlyMessagingMeetTheOutbox() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "messaging")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cat.xarxa.platform.outbox..", "cat.xarxa.platform.consumer..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyOnePackageSpeakToKeycloak() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "identity.keycloak")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(CLASSES);
    }

    @Test
    void makesNothingOfTheDemoByScanning() {
        noClasses()
                .that(resideInAPackage(ROOT + "demo").and(not(simpleName("DemoConfiguration"))))
                .should()
                .beMetaAnnotatedWith("org.springframework.stereotype.Component")
                .check(CLASSES);
    }

    @Test
    void takesTheTimeFromTheClockAndIdsFromThePlatform() {
        noClasses()
                .that(not(simpleName("WorkLease")))
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
    void keepsTheClockOutOfTheDomain() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
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
                .doNotHaveSimpleName("MembersService")
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Service|Manager|Helper|Utils?|Entity)")
                .check(CLASSES);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> nestedInRepository() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "nested in a repository",
                type -> type.getEnclosingClass()
                        .map(outer -> outer.isAnnotatedWith(Repository.class))
                        .orElse(false));
    }

    private static boolean isWritten(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
