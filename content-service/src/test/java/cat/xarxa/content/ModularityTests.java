package cat.xarxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(ContentService.class);

    @Test
    void usesOfOtherModulesOnlyWhatTheyOffer() {
        MODULES.verify();
    }

    @Test
    void hasItsModules() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "catalogue", "feed", "messaging", "organisation", "post", "security", "text");
    }
}
