package cat.xarxa.members.messaging;

import static cat.xarxa.members.person.PersonFixtures.AINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cat.xarxa.members.JsonSchema;
import cat.xarxa.members.client.ClientId;
import cat.xarxa.members.client.PartnerClientEvent;
import cat.xarxa.members.erasure.ErasureEvent;
import cat.xarxa.members.export.ExportEvent;
import cat.xarxa.members.guest.GuestEvent;
import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.mandate.MandateFixtures;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.member.Departure;
import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.member.MemberFixtures;
import cat.xarxa.members.network.MailSender;
import cat.xarxa.members.network.NetworkDescribed;
import cat.xarxa.members.organ.OrganEvent;
import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.OrganKind;
import cat.xarxa.members.organ.Seat;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.PartnerEvent;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.person.PersonEvent;
import cat.xarxa.members.person.PersonFixtures;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.succession.Heirloom;
import cat.xarxa.members.succession.MandateSucceeded;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The producer's side of the contracts: what goes into the outbox is what consumers are tested with. */
class OutgoingEventsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SealingKey KEY = SealingKey.decode(
            sample("person-key", "person-key-issued").get("key").asString());

    private final Outbox outbox = mock();
    private final KeyStore keys = mock();
    private final OutgoingEvents events = new OutgoingEvents(outbox, new Seals(keys, JSON));

    @BeforeEach
    void knowTheKeyOfTheSamples() {
        when(keys.find(AINA.value())).thenReturn(Optional.of(KEY));
    }

    @Test
    void tellsThatAMemberAdhered() {
        events.tell(MemberFixtures.manlleuAdhered());

        assertThat(told("member", "member-adhered", "manlleu")).isEqualTo(sample("member", "member-adhered"));
    }

    @Test
    void tellsEachStepOfAMember() {
        OrgId id = new OrgId("manlleu");
        MemberEvent.Adhered facts = MemberFixtures.manlleuAdhered();

        assertTold(
                "member-applied",
                new MemberEvent.Applied(id, facts.kind(), facts.name(), facts.seat(), day(2020, 9, 14)));
        assertTold(
                "member-pending",
                new MemberEvent.Pending(id, facts.kind(), facts.name(), facts.seat(), day(2020, 10, 1)));
        assertTold("member-suspended", new MemberEvent.Suspended(id, day(2024, 3, 1)));
        assertTold("member-reinstated", new MemberEvent.Reinstated(id, day(2024, 6, 1)));
        assertTold(
                "member-left", new MemberEvent.Left(id, new Departure(day(2025, 12, 31), Departure.Reason.RESIGNED)));
    }

    @Test
    void tellsThatACountyCouncilAdhered() {
        events.tell(MemberFixtures.berguedaAdhered());

        JsonNode told = told("member", "member-adhered", "consell-comarcal-del-bergueda");
        assertThat(told.get("ineCode5").isNull()).isTrue();
        assertFits("member", "member-adhered", told);
    }

    @Test
    void tellsHowTheNetworkCallsItself() {
        events.tell(new NetworkDescribed(
                "Xarxa de Municipis per l’Economia Social i Solidària",
                EnumSet.of(Language.CA, Language.ES),
                new MailSender("Xarxa de Municipis", "noticies@xarxa.example.org"),
                "3a5f1c0b6d2e4f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8"));

        assertThat(told("network", "network-described", "xarxa")).isEqualTo(sample("network", "network-described"));
    }

    @Test
    void tellsOfANetworkWithoutALogo() {
        events.tell(new NetworkDescribed(
                "Xarxa", EnumSet.of(Language.CA), new MailSender("Xarxa", "xarxa@example.org"), null));

        assertFits("network", "network-described", told("network", "network-described", "xarxa"));
    }

    @Test
    void tellsThatAnAgreementEnds() {
        events.tell(new PartnerEvent.Ended(new OrgId("coopcat"), LocalDate.of(2026, 3, 31)));

        assertThat(told("partner", "partner-ended", "coopcat")).isEqualTo(sample("partner", "partner-ended"));
    }

    @Test
    void tellsThatAMachineOfAPartnerHasAnotherSecretAndNotWhich() {
        events.tell(new PartnerClientEvent.Rotated(
                new ClientId(new OrgId("coopcat"), "agenda"),
                "coopcat.agenda.2",
                "coopcat.agenda.1",
                Instant.parse("2026-12-05T09:00:00Z")));

        assertThat(told("partner", "partner-client-rotated", "coopcat"))
                .isEqualTo(sample("partner", "partner-client-rotated"));
    }

    @Test
    void tellsThatAPartnerAgreed() {
        events.tell(agreed(PartnerKind.FEDERATION));

        assertThat(told("partner", "partner-agreed", "coopcat")).isEqualTo(sample("partner", "partner-agreed"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfPartnersOfEveryKind(PartnerKind kind) {
        events.tell(agreed(kind));

        assertFits("partner", "partner-agreed", told("partner", "partner-agreed", "coopcat"));
    }

    @Test
    void tellsThatAMandateStarted() {
        events.tell(MandateFixtures.started());

        assertThat(told("mandate", "mandate-started", MandateFixtures.MANDATE.toString()))
                .isEqualTo(sample("mandate", "mandate-started"));
    }

    @Test
    void tellsThatAMandateEnded() {
        events.tell(MandateFixtures.ended(LocalDate.of(2026, 11, 24)));

        assertThat(told("mandate", "mandate-ended", MandateFixtures.MANDATE.toString()))
                .isEqualTo(sample("mandate", "mandate-ended"));
    }

    @Test
    void tellsOfOrgansByIds() {
        OrganId id = new OrganId("comissio-tecnica");
        Seat seat = new Seat(
                UUID.fromString("019f9b6a-3c08-7b11-8c52-6d1f0c2e4a77"),
                AINA,
                new OrgId("manlleu"),
                Seat.Vote.VOTING,
                new Term(day(2021, 1, 1), null));

        assertOrgan("organ-formed", new OrganEvent.Formed(id, OrganKind.TECHNICAL_COMMISSION, day(2020, 11, 1)));
        assertOrgan("organ-membership-changed", new OrganEvent.MembershipChanged(id, seat));
        assertOrgan("organ-closed", new OrganEvent.Closed(id, day(2025, 12, 31)));
    }

    private void assertOrgan(String name, OrganEvent happened) {
        clearInvocations(outbox);
        events.tell(happened);
        assertThat(told("organ", name, "comissio-tecnica")).isEqualTo(sample("organ", name));
    }

    @Test
    void tellsThatRightsChanged() {
        events.tell(MandateFixtures.rightsChanged());

        assertThat(told("mandate", "mandate-rights-changed", MandateFixtures.MANDATE.toString()))
                .isEqualTo(sample("mandate", "mandate-rights-changed"));
    }

    @Test
    void tellsThatSomebodyTookOver() {
        events.tell(new MandateSucceeded(
                UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e777"),
                new OrgId("manlleu"),
                new MandateSucceeded.Party(MandateFixtures.MANDATE, AINA),
                new MandateSucceeded.Party(
                        new MandateId(UUID.fromString("019f9b6a-3c06-7e53-8d2f-3c8b6091f203")),
                        new PersonId(UUID.fromString("019f9b6a-3c01-7b22-9c63-7e2f1d3f5b02"))),
                EnumSet.allOf(Heirloom.class)));

        assertThat(told("mandate", "mandate-succeeded", MandateFixtures.MANDATE.toString()))
                .isEqualTo(sample("mandate", "mandate-succeeded"));
    }

    @Test
    void tellsThatAKeyWasIssued() {
        events.tell(new PersonEvent.KeyIssued(AINA, KEY));

        assertThat(told("person-key", "person-key-issued", AINA.toString()))
                .isEqualTo(sample("person-key", "person-key-issued"));
    }

    @Test
    void tellsThatAPersonWasRegistered() {
        events.tell(PersonFixtures.registered());

        assertEqualsUnsealed("person", "person-registered");
    }

    @Test
    void tellsThatAContactChanged() {
        events.tell(PersonFixtures.contactChanged());

        assertEqualsUnsealed("contact", "person-contact-changed");
    }

    @Test
    void tellsThatSomebodyIsToBeErasedAndIs() {
        UUID erasure = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e701");
        PersonId person = new PersonId(UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80a001"));
        events.tell(new ErasureEvent.Requested(erasure, person));

        assertThat(told("erasure", "erasure-requested", erasure.toString()))
                .isEqualTo(sample("erasure", "erasure-requested"));
        clearInvocations(outbox);
        events.tell(new ErasureEvent.Completed(erasure, person));
        assertThat(told("erasure", "person-erased", erasure.toString())).isEqualTo(sample("erasure", "person-erased"));
    }

    @Test
    void tellsThatSomebodyAskedForACopyAndThatItIsWhole() {
        UUID export = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80ee01");
        PersonId person = new PersonId(UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80a001"));
        events.tell(new ExportEvent.Requested(export, person, Instant.parse("2021-03-09T09:30:00Z")));

        assertThat(told("export", "person-export-requested", export.toString()))
                .isEqualTo(sample("export", "person-export-requested"));
        clearInvocations(outbox);
        events.tell(new ExportEvent.Completed(export, person, Instant.parse("2021-03-09T09:30:00Z")));
        assertThat(told("export", "person-export-completed", export.toString()))
                .isEqualTo(sample("export", "person-export-completed"));
    }

    @Test
    void tellsThatSomebodyAskedForAMail() {
        UUID wish = UUID.fromString("019f9b6a-3c0a-7d21-8b2e-1c6a4f70b301");
        PersonId person = new PersonId(UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80a001"));
        events.tell(new GuestEvent.Asked(person, wish, Instant.parse("2026-11-29T09:30:00Z")));

        assertThat(told("guest", "guest-asked", person.toString())).isEqualTo(sample("guest", "guest-asked"));
    }

    @Test
    void keepsTheTopicOfKeysMovingWithoutSayingAnything() {
        events.tell(new ErasureEvent.Heartbeat(3));

        assertThat(told("person-key", "person-key-heartbeat", "heartbeat-3"))
                .isEqualTo(sample("person-key", "person-key-heartbeat"));
    }

    @Test
    void leavesATombstoneOnEachTopicAboutSomebodyWhoIsErased() {
        events.tell(new PersonEvent.Erased(AINA));

        ArgumentCaptor<OutgoingEvent> told = ArgumentCaptor.captor();
        verify(outbox, times(3)).append(told.capture());
        assertThat(told.getAllValues())
                .allSatisfy(event -> assertThat(event.data()).isNull())
                .allSatisfy(event -> assertThat(event.aggregateId()).isEqualTo(AINA.toString()))
                .extracting(OutgoingEvent::topic)
                .containsExactlyInAnyOrder("xarxa.members.person-key", "xarxa.members.person", "xarxa.members.contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "erasure/erasure-requested",
                "erasure/person-erased",
                "export/person-export-requested",
                "export/person-export-completed",
                "guest/guest-asked",
                "person-key/person-key-heartbeat",
                "member/member-applied",
                "member/member-pending",
                "member/member-adhered",
                "member/member-suspended",
                "member/member-reinstated",
                "member/member-left",
                "organ/organ-formed",
                "organ/organ-membership-changed",
                "organ/organ-closed",
                "partner/partner-agreed",
                "partner/partner-ended",
                "mandate/mandate-started",
                "mandate/mandate-rights-changed",
                "mandate/mandate-succeeded",
                "mandate/mandate-ended",
                "person/person-registered",
                "contact/person-contact-changed",
                "person-key/person-key-issued"
            })
    void hasSamplesThatFitTheirSchemas(String contract) {
        String[] parts = contract.split("/", -1);

        assertFits(parts[0], parts[1], sample(parts[0], parts[1]));
    }

    private void assertTold(String name, MemberEvent happened) {
        clearInvocations(outbox);
        events.tell(happened);
        assertThat(told("member", name, "manlleu")).isEqualTo(sample("member", name));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void assertEqualsUnsealed(String topic, String name) {
        JsonNode told = told(topic, name, AINA.toString());

        assertThat(told.toString()).doesNotContain("Mostra", "@example.org");
        assertFits(topic, name, told);
        assertThat(opened(told)).isEqualTo(opened(sample(topic, name)));
        assertThat(((ObjectNode) told).without("sealed"))
                .isEqualTo(((ObjectNode) sample(topic, name)).without("sealed"));
    }

    /** What went into the outbox, which has to be on this topic, of this type and with this key. */
    private JsonNode told(String topic, String name, String key) {
        ArgumentCaptor<OutgoingEvent> told = ArgumentCaptor.captor();
        verify(outbox).append(told.capture());
        assertThat(told.getValue().topic()).isEqualTo("xarxa.members." + topic);
        assertThat(told.getValue().type()).isEqualTo("cat.xarxa.members." + name + ".v1");
        assertThat(told.getValue().aggregateId()).isEqualTo(key);
        return JSON.valueToTree(told.getValue().data());
    }

    private static PartnerEvent.Agreed agreed(PartnerKind kind) {
        return new PartnerEvent.Agreed(
                new OrgId("coopcat"), "Confederació de Cooperatives de Catalunya", kind, LocalDate.of(2021, 1, 1));
    }

    private static JsonNode opened(JsonNode event) {
        return JSON.readTree(
                Sealer.open(KEY, AINA.toString(), event.get("sealed").asString()));
    }

    private static JsonNode sample(String topic, String name) {
        return JSON.readTree(JsonSchema.file(contract(topic, name) + ".sample.json"));
    }

    private static void assertFits(String topic, String name, JsonNode told) {
        assertThat(JsonSchema.faults(contract(topic, name) + ".schema.json", told.toString()))
                .isEmpty();
    }

    private static String contract(String topic, String name) {
        return "/contracts/events/xarxa.members." + topic + "/" + name + ".v1";
    }
}
