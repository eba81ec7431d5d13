package cat.xarxa.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MembersService.class);

    @Test
    void usesOfOtherModulesOnlyWhatTheyOffer() {
        MODULES.verify();
    }

    @Test
    void hasItsModules() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "client",
                        "contact",
                        "demo",
                        "duty",
                        "erasure",
                        "export",
                        "founding",
                        "guest",
                        "identity",
                        "key",
                        "mandate",
                        "me",
                        "member",
                        "messaging",
                        "network",
                        "organ",
                        "organisation",
                        "partner",
                        "person",
                        "round",
                        "security",
                        "staff",
                        "succession",
                        "territory");
    }

    @Test
    void letsNobodyLeanOnTheDemo() {
        assertThat(MODULES.stream()
                        .filter(module -> module.getDirectDependencies(MODULES).stream()
                                .anyMatch(dependency -> dependency
                                        .getTargetModule()
                                        .getIdentifier()
                                        .toString()
                                        .equals("demo")))
                        .map(ApplicationModule::getIdentifier))
                .isEmpty();
    }
}
