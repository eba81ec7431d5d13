package cat.xarxa.members.running;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Sample;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberFixtures;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@LonelyService
class AuthorisationMatrixIT {

    private static final OrgId MEMBER = new OrgId("matriu");

    @Autowired
    ApplicationContext context;

    @Autowired
    MemberRoll roll;

    @BeforeEach
    void haveAMember() {
        roll.apply(new ApplyForMembership(MEMBER, MemberKind.TOWN_COUNCIL, "Ajuntament de prova", "08298"));
        roll.adhere(MEMBER, MemberFixtures.ADHESION);
    }

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        Sample member = Sample.of("id", MEMBER.slug());
        return AuthorisationMatrix.of("members-service")
                .tests(context, (row, owner) -> row.object().equals("member") ? member : Sample.any());
    }
}
