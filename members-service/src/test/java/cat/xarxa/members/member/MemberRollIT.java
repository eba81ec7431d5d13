package cat.xarxa.members.member;

import static cat.xarxa.members.member.MemberFixtures.ADHESION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.OrganisationExists;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class MemberRollIT {

    private final OrgId id = new OrgId("poble-" + UUID.randomUUID());

    @Autowired
    MemberRoll roll;

    @Autowired
    Alliances alliances;

    @Autowired
    MongoOperations mongo;

    @Test
    void takesABodyFromItsApplicationToItsAdhesion() {
        apply("08298");
        assertThat(roll.get(id).state()).isEqualTo(MemberState.APPLIED);

        roll.adhere(id, ADHESION);

        assertThat(roll.get(id).state()).isEqualTo(MemberState.ADHERED);
        assertThat(roll.get(id).version()).isEqualTo(2);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void tellsNothingOfARefusedAdhesion() {
        apply("08298");
        roll.adhere(id, ADHESION);

        assertThatExceptionOfType(AdhesionRefused.class).isThrownBy(() -> roll.adhere(id, ADHESION));

        assertThat(told()).isEqualTo(1);
        assertThat(roll.get(id).version()).isEqualTo(2);
    }

    @Test
    void refusesATownThatIsNotInTheCatalogue() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> apply("08000"))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().code()).isEqualTo("unknown-municipality"));
        assertThatExceptionOfType(MemberNotFound.class).isThrownBy(() -> roll.get(id));
    }

    @Test
    void givesASlugToOneOrganisationOnly() {
        apply("08298");

        assertThatExceptionOfType(OrganisationExists.class).isThrownBy(() -> apply("08112"));
        assertThatExceptionOfType(OrganisationExists.class)
                .isThrownBy(() -> alliances.agree(
                        new Organisation(id, "Aliada"), PartnerKind.COOPERATIVE, LocalDate.of(2021, 1, 1)));
        assertThat(roll.get(id).seat().ineCode5()).isEqualTo("08298");
        assertThat(mongo.getCollection("partners").countDocuments(new Document("_id", id.slug())))
                .isZero();
    }

    @Test
    void keepsTheNetworksOwnSlug() {
        assertThatExceptionOfType(OrganisationExists.class)
                .isThrownBy(() -> roll.apply(
                        new ApplyForMembership(OrgId.XARXA, MemberKind.COLLABORATOR, "Una altra xarxa", "08019")));
    }

    private void apply(String ineCode) {
        roll.apply(new ApplyForMembership(id, MemberKind.TOWN_COUNCIL, "Ajuntament de prova", ineCode));
    }

    private long told() {
        return mongo.getCollection("outbox").countDocuments(new Document("key", id.slug()));
    }
}
