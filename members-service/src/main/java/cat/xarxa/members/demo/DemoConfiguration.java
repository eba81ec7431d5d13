package cat.xarxa.members.demo;

import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * All there is of the demo hangs on this one condition: without it no demo person, account or password can exist, for
 * nothing else in the service knows the classes of this package.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("xarxa.demo")
@EnableConfigurationProperties(DemoCredentials.Chosen.class)
class DemoConfiguration {

    @Bean
    DemoProgress demoProgress(MongoOperations mongo, Transactions transactions) {
        return new DemoProgress(mongo, transactions);
    }

    @Bean
    DemoPeople demoPeople(Registry registry, Appointments appointments) {
        return new DemoPeople(registry, appointments);
    }

    @Bean
    DemoCredentials demoCredentials(DemoProgress progress, DemoCredentials.Chosen chosen) {
        return new DemoCredentials(progress, chosen);
    }

    @Bean
    DemoDescription demoDescription(DemoProgress progress, OwnDescription description, Clock clock) {
        return new DemoDescription(progress, description, clock);
    }

    @Bean
    DemoSeeder demoSeeder(
            DemoProgress progress,
            DemoDescription description,
            MemberRoll roll,
            Alliances alliances,
            DemoPeople people,
            PartnerAccess access) {
        return new DemoSeeder(progress, description, roll, alliances, people, access);
    }
}
