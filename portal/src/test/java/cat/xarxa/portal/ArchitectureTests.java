package cat.xarxa.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** How the portal is put together. */
@AnalyzeClasses(packages = "cat.xarxa.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** What one page needs and no other has to know. */
    private static final String[] PAGES = {
        "..portal.agenda..",
        "..portal.news..",
        "..portal.inbox..",
        "..portal.directory..",
        "..portal.unsubscription..",
        "..portal.console..",
        "..portal.institution..",
        "..portal.status..",
        "..portal.help.."
    };

    @ArchTest
    static final ArchRule partsDependOnEachOtherInOneDirection =
            slices().matching("cat.xarxa.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesShowNothingOfTheirInside =
            classes().that(resideInAnyPackage(PAGES)).and().areTopLevelClasses().should(bePackagePrivate());

    @ArchTest
    static final ArchRule theGatewayShowsNothingOfItsInside = classes()
            .that()
            .resideInAPackage("..portal.gateway..")
            .and()
            .areTopLevelClasses()
            .should(bePackagePrivate());

    @ArchTest
    static final ArchRule onlySignInKnowsTokens = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.signin..", "..portal.identity..", "..portal.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security.oauth2..");

    @ArchTest
    static final ArchRule onlySignInAndSessionsKnowTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.signin..", "..portal.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson..", "org.mongodb..");

    @ArchTest
    static final ArchRule nobodyTalksToTheBroker = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.springframework.kafka..",
                    "org.springframework.cloud.stream..",
                    "cat.xarxa.platform.outbox..",
                    "cat.xarxa.platform.consumer..");

    @ArchTest
    static final ArchRule thePageOfOneThingDoesNotPassThroughTheGateway = noClasses()
            .that(are(resideInAnyPackage(PAGES)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..portal.gateway..");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static void thePackagesOfTheseRulesExist(JavaClasses portal) {
        for (String name : new String[] {
            "agenda",
            "agenda.entry",
            "activity",
            "home",
            "organisation",
            "news",
            "inbox",
            "directory",
            "map",
            "member",
            "contact",
            "unsubscription",
            "console",
            "console.post",
            "console.activity",
            "console.reach",
            "console.operations",
            "console.network",
            "operation",
            "manuscript",
            "delivery",
            "post.writing",
            "activity.writing",
            "status",
            "help",
            "gateway",
            "signin",
            "identity",
            "profile",
            "security",
            "session",
            "stream",
            "frame",
            "failure",
            "language",
            "catalogue",
            "post",
            "service"
        }) {
            assertThat(portal.containPackage("cat.xarxa.portal." + name))
                    .as(name)
                    .isTrue();
            assertThat(portal.getPackage("cat.xarxa.portal." + name).getClasses())
                    .as(name)
                    .hasSizeGreaterThan(1);
        }
    }
}
