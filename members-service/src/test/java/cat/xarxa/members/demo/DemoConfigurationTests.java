package cat.xarxa.members.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.identity.FirstCredentials;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoOperations;

class DemoConfigurationTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(DemoConfiguration.class)
            .withBean(MongoOperations.class, () -> mock())
            .withBean(Transactions.class, () -> mock())
            .withBean(Registry.class, () -> mock())
            .withBean(Appointments.class, () -> mock())
            .withBean(MemberRoll.class, () -> mock())
            .withBean(OwnDescription.class, () -> mock())
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Alliances.class, () -> mock())
            .withBean(PartnerAccess.class, () -> mock());

    @Test
    void hasNothingOfADemoUnlessToldTo() {
        service.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(Preparation.class)
                .doesNotHaveBean(FirstCredentials.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "1", "yes", "demo"})
    void takesNoOtherWordThanTrue(String value) {
        service.withPropertyValues(
                        "xarxa.demo=" + value,
                        "xarxa.demo-accounts.office-password=a",
                        "xarxa.demo-accounts.office-second-factor=A",
                        "xarxa.demo-accounts.member-password=b")
                .run(context ->
                        assertThat(context).doesNotHaveBean(Preparation.class).doesNotHaveBean(FirstCredentials.class));
    }

    @Test
    void isThereWhenToldTo() {
        service.withPropertyValues(
                        "xarxa.demo=true",
                        "xarxa.demo-accounts.office-password=a",
                        "xarxa.demo-accounts.office-second-factor=A",
                        "xarxa.demo-accounts.member-password=b")
                .run(context ->
                        assertThat(context).hasSingleBean(DemoSeeder.class).hasSingleBean(FirstCredentials.class));
    }

    @Test
    void doesNotStartWithoutPasswords() {
        service.withPropertyValues(
                        "xarxa.demo=true",
                        "xarxa.demo-accounts.office-password=a",
                        "xarxa.demo-accounts.office-second-factor=A")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void doesNotStartWithAnOfficeThatCouldNotSignIn() {
        service.withPropertyValues(
                        "xarxa.demo=true",
                        "xarxa.demo-accounts.office-password=a",
                        "xarxa.demo-accounts.member-password=b")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void tellsNoPasswordInWords() {
        assertThat(new DemoCredentials.Chosen("of-the-office", "of-the-app", "of-members").toString())
                .doesNotContain("of-");
    }
}
