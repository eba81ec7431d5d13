package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(NotificationService.class);

    @Test
    void usesOfOtherModulesOnlyWhatTheyOffer() {
        MODULES.verify();
    }

    @Test
    void hasItsModules() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "background",
                        "calendar",
                        "delivery",
                        "digest",
                        "directory",
                        "dryrun",
                        "erasure",
                        "explanation",
                        "fanout",
                        "feed",
                        "figures",
                        "guest",
                        "hold",
                        "inbox",
                        "letter",
                        "live",
                        "mail",
                        "matching",
                        "messaging",
                        "network",
                        "notice",
                        "pace",
                        "position",
                        "preference",
                        "publication",
                        "reconciliation",
                        "retention",
                        "secret",
                        "security",
                        "senderdomain",
                        "sending",
                        "smtp",
                        "subscription",
                        "unsubscription",
                        "wording");
    }
}
