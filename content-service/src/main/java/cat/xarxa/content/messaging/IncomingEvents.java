package cat.xarxa.content.messaging;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.consumer.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from members-service which organisations there are. */
@Configuration(proxyBeanMethods = false)
class IncomingEvents {

    @Bean
    EventConsumer members(EventConsumers consumers, Organisations organisations) {
        EventHandler<MemberFactsV1> known =
                (envelope, member) -> organisations.remember(member.memberId(), member.name());
        return consumers
                .consumer("members")
                .on(MemberFactsV1.PENDING, MemberFactsV1.class, known)
                .on(MemberFactsV1.ADHERED, MemberFactsV1.class, known)
                .build();
    }

    @Bean
    EventConsumer networks(EventConsumers consumers, Organisations organisations) {
        return consumers
                .consumer("networks")
                .on(
                        NetworkDescribedV1.TYPE,
                        NetworkDescribedV1.class,
                        (envelope, network) -> organisations.remember(network.networkId(), network.name()))
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
