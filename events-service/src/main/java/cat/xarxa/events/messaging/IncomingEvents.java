package cat.xarxa.events.messaging;

import cat.xarxa.events.messaging.MembersEvents.ErasureRequestedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateSucceededV1;
import cat.xarxa.events.messaging.MembersEvents.MemberFactsV1;
import cat.xarxa.events.messaging.MembersEvents.NetworkDescribedV1;
import cat.xarxa.events.messaging.MembersEvents.PartnerAgreedV1;
import cat.xarxa.events.messaging.MembersEvents.PersonKeyIssuedV1;
import cat.xarxa.events.messaging.MembersEvents.PersonRegisteredV1;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.people.Mandate;
import cat.xarxa.events.people.MandateRoll;
import cat.xarxa.events.people.Names;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.consumer.EventHandler;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from members-service which organisations there are, who acts for them, and what people are called. */
@Configuration(proxyBeanMethods = false)
class IncomingEvents {

    private final EventConsumers consumers;

    IncomingEvents(EventConsumers consumers) {
        this.consumers = consumers;
    }

    @Bean
    EventConsumer members(Organisations organisations) {
        EventHandler<MemberFactsV1> known =
                (envelope, member) -> organisations.remember(member.memberId(), member.name());
        return consumers
                .consumer("members")
                .on(MemberFactsV1.PENDING, MemberFactsV1.class, known)
                .on(MemberFactsV1.ADHERED, MemberFactsV1.class, known)
                .build();
    }

    @Bean
    EventConsumer networks(Organisations organisations) {
        return consumers
                .consumer("networks")
                .on(
                        NetworkDescribedV1.TYPE,
                        NetworkDescribedV1.class,
                        (envelope, network) -> organisations.remember(network.networkId(), network.name()))
                .build();
    }

    @Bean
    EventConsumer partners(Organisations organisations) {
        return consumers
                .consumer("partners")
                .on(
                        PartnerAgreedV1.TYPE,
                        PartnerAgreedV1.class,
                        (envelope, partner) -> organisations.remember(partner.partnerId(), partner.name()))
                .build();
    }

    @Bean
    EventConsumer mandates(MandateRoll mandates, OutgoingEvents answers) {
        return consumers
                .consumer("mandates")
                .on(MandateStartedV1.TYPE, MandateStartedV1.class, (envelope, event) -> mandates.begin(mandate(event)))
                .on(
                        MandateEndedV1.TYPE,
                        MandateEndedV1.class,
                        (envelope, event) -> mandates.end(event.mandateId(), event.to()))
                .on(
                        MandateSucceededV1.TYPE,
                        MandateSucceededV1.class,
                        (envelope, event) -> answers.tell(SuccessionAppliedV1.here(event.successionId())))
                .build();
    }

    @Bean
    EventConsumer people(Names names) {
        return consumers
                .consumer("people")
                .compacted()
                .on(
                        PersonRegisteredV1.TYPE,
                        PersonRegisteredV1.class,
                        (envelope, event) -> names.keep(event.personId(), event.sealed()))
                .onTombstone(person -> names.forget(UUID.fromString(person)))
                .build();
    }

    @Bean
    EventConsumer personKeys(Names names) {
        return consumers
                .consumer("personKeys")
                .compacted()
                .on(
                        PersonKeyIssuedV1.TYPE,
                        PersonKeyIssuedV1.class,
                        (envelope, event) -> names.keyIssued(event.personId(), event.key()))
                .onTombstone(person -> names.keyDestroyed(UUID.fromString(person)))
                .build();
    }

    @Bean
    EventConsumer erasures(ErasureRequests requests) {
        return consumers
                .consumer("erasures")
                .on(ErasureRequestedV1.TYPE, ErasureRequestedV1.class, (envelope, event) -> requests.carryOut(event))
                .build();
    }

    private static Mandate mandate(MandateStartedV1 event) {
        return new Mandate(event.mandateId(), event.personId(), event.orgId(), event.role(), event.from(), null);
    }
}
