package cat.xarxa.content.messaging;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from members-service which organisations there are. */
@Configuration(proxyBeanMethods = false)
class IncomingEvents {

    @Bean
    EventConsumer members(EventConsumers consumers, Organisations organisations) {
        return consumers
                .consumer("members")
                .on(
                        MemberAdheredV1.TYPE,
                        MemberAdheredV1.class,
                        (envelope, member) -> organisations.remember(member.memberId(), member.name()))
                .build();
    }

    @Bean
    EventConsumer partners(EventConsumers consumers, Organisations organisations) {
        return consumers
                .consumer("partners")
                .on(
                        PartnerAgreedV1.TYPE,
                        PartnerAgreedV1.class,
                        (envelope, partner) -> organisations.remember(partner.partnerId(), partner.name()))
                .build();
    }
}
