package cat.xarxa.members.member;

import static cat.xarxa.members.member.MemberFixtures.ADHESION;
import static cat.xarxa.members.member.MemberFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.OrganisationExists;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.PreconditionException;
import cat.xarxa.platform.web.Revision;
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
    void takesABodyFromItsApplicationUntilItLeaves() {
        apply("08298");
        assertThat(roll.get(id).state()).isEqualTo(MemberState.APPLIED);

        roll.admit(id, newest(), DAY);
        roll.adhere(id, newest(), ADHESION);
        roll.suspend(id, newest(), DAY, "no paga");
        assertThat(roll.isSuspended(id)).isTrue();
        roll.reinstate(id, newest(), DAY);
        assertThat(roll.isSuspended(id)).isFalse();
        roll.leave(id, newest(), new Departure(DAY, Departure.Reason.RESIGNED));

        assertThat(roll.get(id).state()).isEqualTo(MemberState.LEFT);
        assertThat(roll.get(id).version()).isEqualTo(6);
        assertThat(told()).isEqualTo(6);
    }

    @Test
    void tellsNothingOfARefusedStep() {
        apply("08298");

        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> roll.adhere(id, newest(), ADHESION));

        assertThat(told()).isEqualTo(1);
        assertThat(roll.get(id).version()).isEqualTo(1);
    }

    @Test
    void refusesAStepThatBuildsOnAnOlderVersion() {
        apply("08298");
        Revision read = newest();
        roll.admit(id, read, DAY);

        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> roll.leave(id, read, new Departure(DAY, Departure.Reason.WITHDRAWN)));

        assertThat(roll.get(id).state()).isEqualTo(MemberState.PENDING);
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
    void keepsTheMentorOfAnAdhesionAndTellsIt() {
        OrgId mentor = new OrgId("padri-" + UUID.randomUUID());
        roll.apply(new ApplyForMembership(mentor, MemberKind.TOWN_COUNCIL, "Ajuntament padrí", "08112", DAY));
        roll.admit(mentor, new Revision(1), DAY);
        apply("08298");
        roll.admit(id, newest(), DAY);
        Adhesion helped = new Adhesion(DAY, null, null, mentor);

        assertNoMentor(helped);
        assertNoMentor(new Adhesion(DAY, null, null, id));
        roll.adhere(mentor, new Revision(2), ADHESION);
        roll.adhere(id, newest(), helped);

        assertThat(roll.get(id).adhesion()).hasValue(helped);
        assertThat(mongo.getCollection("outbox").find(new Document("key", id.slug())))
                .anySatisfy(row -> assertThat(row.toJson()).contains("mentorId", mentor.slug()));
    }

    private void assertNoMentor(Adhesion adhesion) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> roll.adhere(id, newest(), adhesion))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().code()).isEqualTo("not-a-member"));
    }

    @Test
    void givesASlugToOneOrganisationOnly() {
        apply("08298");

        assertThatExceptionOfType(OrganisationExists.class).isThrownBy(() -> apply("08112"));
        assertThatExceptionOfType(OrganisationExists.class)
                .isThrownBy(() -> alliances.agree(
                        new Organisation(id, "Aliada"),
                        PartnerKind.COOPERATIVE,
                        Agreement.since(LocalDate.of(2021, 1, 1))));
        assertThat(roll.get(id).seat().ineCode5()).isEqualTo("08298");
        assertThat(mongo.getCollection("partners").countDocuments(new Document("_id", id.slug())))
                .isZero();
    }

    @Test
    void keepsTheNetworksOwnSlug() {
        assertThatExceptionOfType(OrganisationExists.class)
                .isThrownBy(() -> roll.apply(
                        new ApplyForMembership(OrgId.XARXA, MemberKind.COLLABORATOR, "Una altra xarxa", "08019", DAY)));
    }

    private void apply(String ineCode) {
        roll.apply(new ApplyForMembership(id, MemberKind.TOWN_COUNCIL, "Ajuntament de prova", ineCode, DAY));
    }

    private Revision newest() {
        return new Revision(roll.get(id).version());
    }

    private long told() {
        return mongo.getCollection("outbox").countDocuments(new Document("key", id.slug()));
    }
}
