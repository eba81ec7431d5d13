package cat.xarxa.notification.messaging;

import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.directory.Organisation;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.erasure.Eraser;
import cat.xarxa.notification.messaging.MembersEvents.ErasureRequestedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateSucceededV1;
import cat.xarxa.notification.messaging.MembersEvents.MemberFactsV1;
import cat.xarxa.notification.messaging.MembersEvents.PartnerAgreedV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonContactChangedV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonKeyIssuedV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonRegisteredV1;
import cat.xarxa.notification.notice.Adhesion;
import cat.xarxa.notification.notice.WelcomeNotices;
import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.consumer.EventHandler;
import cat.xarxa.platform.copy.PersonalCopies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumers of the members' topics, one each; they hear of the same person in any order. */
@Configuration(proxyBeanMethods = false)
class MembersConsumers {

    private final EventConsumers consumers;
    private final Directory directory;

    MembersConsumers(EventConsumers consumers, Directory directory) {
        this.consumers = consumers;
        this.directory = directory;
    }

    @Bean
    EventConsumer members(WelcomeNotices welcome) {
        EventHandler<MemberFactsV1> known = (envelope, event) -> directory.know(member(event));
        return consumers
                .consumer("members")
                .on(MemberFactsV1.PENDING, MemberFactsV1.class, known)
                .on(MemberFactsV1.ADHERED, MemberFactsV1.class, (envelope, event) -> {
                    known.handle(envelope, event);
                    adhesion(UUID.fromString(envelope.id()), event)
                            .ifPresent(adhesion -> welcome.adhered(adhesion, envelope.time()));
                })
                .build();
    }

    @Bean
    EventConsumer partners() {
        return consumers
                .consumer("partners")
                .on(PartnerAgreedV1.TYPE, PartnerAgreedV1.class, (envelope, event) -> directory.know(partner(event)))
                .build();
    }

    @Bean
    EventConsumer mandates(MandateChanges mandates) {
        return consumers
                .consumer("mandates")
                .on(
                        MandateStartedV1.TYPE,
                        MandateStartedV1.class,
                        (envelope, event) -> mandates.started(event, envelope.time()))
                .on(
                        MandateEndedV1.TYPE,
                        MandateEndedV1.class,
                        (envelope, event) -> mandates.ended(event, envelope.time()))
                .on(
                        MandateSucceededV1.TYPE,
                        MandateSucceededV1.class,
                        (envelope, event) -> mandates.succeeded(event, UUID.fromString(envelope.id()), envelope.time()))
                .build();
    }

    @Bean
    EventConsumer people() {
        return consumers
                .consumer("people")
                .compacted()
                .on(
                        PersonRegisteredV1.TYPE,
                        PersonRegisteredV1.class,
                        (envelope, event) -> directory.personRegistered(event.personId(), event.sealed(), event.zone()))
                .onTombstone(person -> directory.personForgotten(UUID.fromString(person)))
                .build();
    }

    @Bean
    EventConsumer contacts() {
        return consumers
                .consumer("contacts")
                .compacted()
                .on(
                        PersonContactChangedV1.TYPE,
                        PersonContactChangedV1.class,
                        (envelope, event) -> directory.contactChanged(event.personId(), event.sealed()))
                .onTombstone(person -> directory.contactForgotten(UUID.fromString(person)))
                .build();
    }

    @Bean
    EventConsumer personKeys() {
        return consumers
                .consumer("personKeys")
                .compacted()
                .on(
                        PersonKeyIssuedV1.TYPE,
                        PersonKeyIssuedV1.class,
                        (envelope, event) -> directory.keyIssued(event.personId(), event.key()))
                .onTombstone(person -> directory.keyDestroyed(UUID.fromString(person)))
                .build();
    }

    @Bean
    EventConsumer erasures(Eraser eraser, DeadLetters deadLetters, PersonalCopies copies) {
        return consumers
                .consumer("erasures")
                .on(ErasureRequestedV1.TYPE, ErasureRequestedV1.class, (envelope, event) -> {
                    copies.forget(event.personId());
                    eraser.erase(event.erasureId(), event.personId(), deadLetters.forget(event.personId()));
                })
                .build();
    }

    private static Optional<Adhesion> adhesion(UUID source, MemberFactsV1 event) {
        return Optional.ofNullable(event.adheredOn())
                .map(day -> new Adhesion(event.memberId(), source, day, event.mentorId()));
    }

    private static Organisation member(MemberFactsV1 event) {
        return new Organisation(
                event.memberId(), Organisation.Kind.MEMBER, event.name(), new Home(event.comarca(), event.ineCode5()));
    }

    private static Organisation partner(PartnerAgreedV1 event) {
        return new Organisation(event.partnerId(), Organisation.Kind.PARTNER, event.name(), null);
    }
}
