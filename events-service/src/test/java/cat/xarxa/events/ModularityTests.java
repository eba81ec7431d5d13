package cat.xarxa.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(EventsService.class);

    @Test
    void usesOfOtherModulesOnlyWhatTheyOffer() {
        MODULES.verify();
    }

    @Test
    void hasItsModules() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "activity",
                        "content",
                        "feed",
                        "messaging",
                        "organisation",
                        "people",
                        "schedule",
                        "security",
                        "series");
    }

    @Test
    void drawsThem() {
        Path diagrams = Path.of("target/spring-modulith-docs");

        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

        assertThat(diagrams.resolve("components.puml")).content().contains("Activity", "Series", "Messaging");
    }
}
