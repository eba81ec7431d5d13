package cat.xarxa.members.member.web;

import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberNotFound;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Municipalities;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members, for everybody. */
@RestController
@RequestMapping(path = "/api/v1/members", produces = "application/json")
@Tag(name = "Members")
class MemberController {

    private final MemberRoll roll;
    private final Municipalities municipalities;

    MemberController(MemberRoll roll, Municipalities municipalities) {
        this.roll = roll;
        this.municipalities = municipalities;
    }

    @GetMapping
    @Operation(operationId = "members", summary = "Members by the names of their towns")
    Listing<MemberView> list(@ParameterObject MemberQuery query, @Parameter(hidden = true) @Nullable Caller caller) {
        int limit = PageLimit.of(query.limit());
        checkPlaces(query);
        List<Member> found = roll.list(query.filter(Visibility.of(caller)), query.after(), limit + 1);
        return Listing.of(found, limit, last -> Cursor.of(last.getId().slug())).map(MemberView::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "member", summary = "One member")
    ResponseEntity<MemberView> item(@PathVariable String id, @Parameter(hidden = true) @Nullable Caller caller) {
        Member member = OrgId.parse(id)
                .map(roll::get)
                .filter(found -> Visibility.of(caller).contains(found.state()))
                .orElseThrow(MemberNotFound::new);
        return ResponseEntity.ok().eTag("\"" + member.version() + "\"").body(Visibility.view(member, caller));
    }

    private void checkPlaces(MemberQuery query) {
        if (query.comarca() != null && !municipalities.hasComarca(query.comarca())) {
            throw new InvalidInputException(FieldProblem.of("comarca", "unknown-comarca", query.comarca()));
        }
        if (query.province() != null && !municipalities.provinces().contains(query.province())) {
            String known = String.join(", ", municipalities.provinces());
            throw new InvalidInputException(FieldProblem.of("province", "one-of", known));
        }
    }
}
