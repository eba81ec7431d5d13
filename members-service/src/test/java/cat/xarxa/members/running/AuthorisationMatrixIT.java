package cat.xarxa.members.running;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Sample;
import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@LonelyService
class AuthorisationMatrixIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final String APPLICATION =
            "{\"kind\": \"TOWN_COUNCIL\", \"name\": \"%s\", \"townIneCode5\": \"08298\"}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MemberRoll roll;

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        return AuthorisationMatrix.of("members-service").tests(context, (row, owner) -> {
            Sample sample = thing(row.object());
            return switch (row.path()) {
                case "/api/v1/members/{id}/adhere" ->
                    sample.withBody("{\"assemblyOn\": \"2021-02-01\", \"minutes\": \"https://example.org/acta\"}");
                case "/api/v1/members/{id}/suspend" -> sample.withBody("{\"reason\": \"prova\"}");
                case "/api/v1/members/{id}/leave" -> sample.withBody("{\"reason\": \"RESIGNED\"}");
                default -> sample;
            };
        });
    }

    private Sample thing(String kind) {
        return switch (kind) {
            case "new" -> Sample.any().withBody(APPLICATION.formatted("Poble " + UUID.randomUUID()));
            case "applicant" -> member(MemberState.APPLIED);
            case "pending" -> member(MemberState.PENDING);
            case "member" -> member(MemberState.ADHERED);
            case "suspended" -> member(MemberState.SUSPENDED);
            default -> Sample.any();
        };
    }

    /** A body that has come so far, to take its next step. */
    private Sample member(MemberState state) {
        OrgId id = new OrgId("poble-" + UUID.randomUUID());
        roll.apply(new ApplyForMembership(id, MemberKind.TOWN_COUNCIL, "Ajuntament de prova", "08298", DAY));
        if (state != MemberState.APPLIED) {
            roll.admit(id, newest(id), DAY);
        }
        if (state == MemberState.ADHERED || state == MemberState.SUSPENDED) {
            roll.adhere(id, newest(id), new Adhesion(DAY, null, null));
        }
        if (state == MemberState.SUSPENDED) {
            roll.suspend(id, newest(id), DAY, "prova");
        }
        return Sample.of("id", id.slug())
                .withHeader("If-Match", newest(id).etag())
                .withBody("{}");
    }

    private Revision newest(OrgId id) {
        return new Revision(roll.get(id).version());
    }
}
