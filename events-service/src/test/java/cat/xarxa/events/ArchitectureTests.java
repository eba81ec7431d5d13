package cat.xarxa.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTests {

    private static final String DOMAIN = "cat.xarxa.events.activity";
    private static final String[] BORDERS = {"cat.xarxa.events.activity.web", "cat.xarxa.events.security"};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cat.xarxa.events");

    @ParameterizedTest
    @ValueSource(strings = {"cat.xarxa.events.activity", "cat.xarxa.events.activity.web", "cat.xarxa.events.security"})
    void hasThePackagesThatTheRulesSpeakOf(String name) {
        assertThat(CLASSES.getPackage(name).getClasses())
                .extracting(JavaClass::getSimpleName)
                .anyMatch(type -> !type.equals("package-info"));
    }

    @Test
    void keepsTheDomainFreeOfWebBrokerAndDriver() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.security..",
                        "org.springframework.messaging..",
                        "jakarta.servlet..",
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "io.swagger..")
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
    void showsNothingOfItsBorders() {
        classes()
                .that()
                .resideInAnyPackage(BORDERS)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }
}
