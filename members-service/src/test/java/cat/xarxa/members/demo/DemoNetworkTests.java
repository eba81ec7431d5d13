package cat.xarxa.members.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.demo.DemoNetwork.DemoMember;
import cat.xarxa.members.demo.DemoNetwork.DemoPerson;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.territory.Municipalities;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DemoNetworkTests {

    private static final DemoNetwork NETWORK = DemoNetwork.read();

    @Test
    void hasTheSixteenMembers() {
        assertThat(NETWORK.members())
                .extracting(DemoMember::id)
                .containsExactlyInAnyOrder(
                        "barcelona",
                        "santa-margarida-i-els-monjos",
                        "manlleu",
                        "badalona",
                        "girona",
                        "mataro",
                        "mieres",
                        "sabadell",
                        "santa-coloma-de-gramenet",
                        "reus",
                        "tarrega",
                        "vic",
                        "manresa",
                        "sant-cugat-del-valles",
                        "el-palau-d-anglesola",
                        "consell-comarcal-del-bergueda")
                .allMatch(id -> OrgId.parse(id).isPresent());
        assertThat(NETWORK.members())
                .filteredOn(member -> member.kind() != MemberKind.TOWN_COUNCIL)
                .extracting(DemoMember::id)
                .containsExactly("consell-comarcal-del-bergueda");
    }

    @Test
    void putsEachMemberInATownOfTheCatalogueThatItsNameNames() {
        Municipalities catalogue = new Municipalities();

        assertThat(NETWORK.members())
                .filteredOn(member -> member.kind() == MemberKind.TOWN_COUNCIL)
                .allSatisfy(member -> {
                    String town =
                            catalogue.withIneCode(member.town()).orElseThrow().name();
                    assertThat(member.name()).contains(town.replace(", el", ""));
                });
        assertThat(NETWORK.members())
                .extracting(DemoMember::town)
                .doesNotHaveDuplicates()
                .allSatisfy(town -> assertThat(catalogue.withIneCode(town)).isPresent());
    }

    @Test
    void hasTheSevenPartners() {
        assertThat(NETWORK.partners())
                .hasSize(7)
                .allSatisfy(partner ->
                        assertThat(PartnerKind.withSlug(partner.kind())).isPresent())
                .extracting(DemoNetwork.DemoPartner::id)
                .contains("coopcat", "cercle-garrotxa-ripolles", "uab")
                .doesNotContainAnyElementsOf(
                        NETWORK.members().stream().map(DemoMember::id).toList());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUBSTITUTE")
    void givesEachMemberOneOfEach(Role role) {
        List<String> members = NETWORK.members().stream().map(DemoMember::id).toList();

        assertThat(NETWORK.people())
                .filteredOn(person -> person.role() == role)
                .hasSize(16)
                .extracting(DemoPerson::org)
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void hasTheAccountsThatOthersRelyOn() {
        assertThat(NETWORK.people())
                .hasSize(33)
                .extracting(DemoPerson::address)
                .doesNotHaveDuplicates()
                .contains(
                        "oficina@example.org",
                        "tecnica.manlleu@example.org",
                        "regidor.manlleu@example.org",
                        "tecnic.vic@example.org");
    }

    @Test
    void givesDutiesToTheOfficeAlone() {
        assertThat(NETWORK.people())
                .filteredOn(person -> person.duties() != null)
                .singleElement()
                .satisfies(office -> assertThat(office.user()).isEqualTo("oficina"))
                .satisfies(office -> assertThat(office.org()).isNull())
                .satisfies(office ->
                        assertThat(office.duties()).containsExactlyInAnyOrder(Duty.OFFICE, Duty.PLATFORM_ADMIN));
    }

    @Test
    void saysOfEachPersonThatNobodyIsCalledSo() {
        assertThat(NETWORK.people()).allSatisfy(person -> {
            assertThat(new PersonName(person.markedName()).value()).containsPattern("inventada|invented");
            assertThat(new Email(person.address(), Email.Kind.PERSONAL).address())
                    .endsWith("@example.org");
        });
        assertThat(NETWORK.people()).extracting(DemoPerson::name).doesNotHaveDuplicates();
        assertThat(NETWORK.about()).contains("invented");
    }

    @Test
    void speaksCatalanMostlyAndEveryLanguage() {
        assertThat(NETWORK.people()).extracting(DemoPerson::lang).contains(Language.values());
        assertThat(NETWORK.people())
                .filteredOn(person -> person.lang() == Language.CA)
                .hasSizeGreaterThan(24)
                .extracting(DemoPerson::user)
                .contains("tecnica.manlleu", "regidor.manlleu", "tecnic.vic", "regidora.vic");
    }
}
