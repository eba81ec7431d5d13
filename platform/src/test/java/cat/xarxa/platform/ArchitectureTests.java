package cat.xarxa.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cat.xarxa.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theRelayIsNobodysBusiness =
            noClasses().that().resideInAPackage("..outbox.relay..").should().bePublic();

    @ArchTest
    static final ArchRule theContainersAreNobodysBusiness = noClasses()
            .that()
            .resideInAPackage("..consumer.container..")
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule onlyContainersKnowTheBinder = noClasses()
            .that()
            .resideOutsideOfPackage("..consumer.container..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.cloud..");

    @ArchTest
    static final ArchRule onlyRelayAndDeadLettersSend = noClasses()
            .that()
            .resideOutsideOfPackages("..outbox..", "..consumer.deadletter..", "..consumer.container..", "..broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients.producer..", "org.springframework.kafka.core..");

    @ArchTest
    static final ArchRule theEnvelopeStandsAlone = classes()
            .that()
            .resideInAPackage("..platform.envelope..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "..platform.envelope..");

    @ArchTest
    static final ArchRule onlyFeedsKnowRome = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.rometools..", "org.jdom2..");

    @ArchTest
    static final ArchRule sealingStandsAlone = classes()
            .that()
            .resideInAPackage("..platform.sealing..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "..platform.sealing..");

    @ArchTest
    static final ArchRule partsDependInOneDirection =
            slices().matching("cat.xarxa.platform.(*)..").should().beFreeOfCycles();
}
