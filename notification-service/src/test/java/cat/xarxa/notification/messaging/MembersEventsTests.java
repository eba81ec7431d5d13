package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateSucceededV1;
import cat.xarxa.notification.messaging.MembersEvents.MemberFactsV1;
import cat.xarxa.notification.messaging.MembersEvents.PartnerAgreedV1;
import cat.xarxa.notification.messaging.MembersEvents.PartyV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonContactChangedV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonKeyIssuedV1;
import cat.xarxa.notification.messaging.MembersEvents.PersonRegisteredV1;
import cat.xarxa.notification.messaging.NetworkConsumer.NetworkDescribedV1;
import cat.xarxa.notification.testing.Samples;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The consumer's side of the contracts: eats the samples that members-service is held to, and fields to come. */
class MembersEventsTests {

    private static final UUID PERSON = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01");
    private static final UUID MANDATE = UUID.fromString("019f9b6a-3c05-7d42-9c1e-2b7a5f80e102");

    @Test
    void eatMemberAdhered() {
        assertThat(Samples.eat("xarxa.members.member/member-adhered.v1", MemberFactsV1.class))
                .isEqualTo(new MemberFactsV1(
                        "manlleu", "Ajuntament de Manlleu", "08112", "osona", LocalDate.of(2020, 11, 1), "vic"));
    }

    @Test
    void eatMemberPending() {
        assertThat(Samples.eat("xarxa.members.member/member-pending.v1", MemberFactsV1.class))
                .isEqualTo(new MemberFactsV1("manlleu", "Ajuntament de Manlleu", "08112", "osona", null, null));
    }

    @Test
    void eatPartnerAgreed() {
        assertThat(Samples.eat("xarxa.members.partner/partner-agreed.v1", PartnerAgreedV1.class))
                .isEqualTo(new PartnerAgreedV1("coopcat", "Confederació de Cooperatives de Catalunya"));
    }

    @Test
    void eatNetworkDescribed() {
        assertThat(Samples.eat("xarxa.members.network/network-described.v1", NetworkDescribedV1.class))
                .isEqualTo(new NetworkDescribedV1(
                        "Xarxa de Municipis per l’Economia Social i Solidària",
                        "Xarxa de Municipis",
                        "noticies@xarxa.example.org"));
    }

    @Test
    void eatMandateStarted() {
        assertThat(Samples.eat("xarxa.members.mandate/mandate-started.v1", MandateStartedV1.class))
                .isEqualTo(new MandateStartedV1(MANDATE, PERSON, "manlleu", "TECHNICIAN", LocalDate.of(2020, 11, 1)));
    }

    @Test
    void eatMandateEnded() {
        assertThat(Samples.eat("xarxa.members.mandate/mandate-ended.v1", MandateEndedV1.class))
                .isEqualTo(new MandateEndedV1(MANDATE, PERSON, "manlleu", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void eatMandateSucceeded() {
        MandateSucceededV1 event = Samples.eat("xarxa.members.mandate/mandate-succeeded.v1", MandateSucceededV1.class);

        assertThat(event.from()).isEqualTo(new PartyV1(MANDATE, PERSON));
        assertThat(event.orgId()).isEqualTo("manlleu");
        assertThat(event.inheritsSubscriptions()).isTrue();
    }

    @Test
    void openWhatIsSealedOfAPersonWithTheKeyThatWasIssued() {
        PersonKeyIssuedV1 key = Samples.eat("xarxa.members.person-key/person-key-issued.v1", PersonKeyIssuedV1.class);
        PersonRegisteredV1 person = Samples.eat("xarxa.members.person/person-registered.v1", PersonRegisteredV1.class);
        assertThat(person.zone()).isEqualTo("Europe/Madrid");
        PersonContactChangedV1 contact =
                Samples.eat("xarxa.members.contact/person-contact-changed.v1", PersonContactChangedV1.class);

        assertThat(Sealer.open(SealingKey.decode(key.key()), PERSON.toString(), person.sealed()))
                .contains("\"name\"")
                .contains("\"lang\"");
        assertThat(Sealer.open(SealingKey.decode(key.key()), PERSON.toString(), contact.sealed()))
                .contains("\"emails\"");
    }

    @Test
    void doNotShowAKeyInLogs() {
        PersonKeyIssuedV1 issued =
                Samples.eat("xarxa.members.person-key/person-key-issued.v1", PersonKeyIssuedV1.class);

        assertThat(issued.toString()).doesNotContain(issued.key());
    }
}
