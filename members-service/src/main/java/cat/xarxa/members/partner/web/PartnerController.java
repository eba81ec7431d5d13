package cat.xarxa.members.partner.web;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.Partner;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners, for everybody. */
@RestController
@Tag(name = "Partners")
class PartnerController {

    private final Alliances alliances;

    PartnerController(Alliances alliances) {
        this.alliances = alliances;
    }

    @GetMapping(path = "/api/v1/partners", produces = "application/json")
    @Operation(operationId = "partners", summary = "Allied organisations")
    Listing<PartnerView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = PageLimit.of(limit);
        List<Partner> found = alliances.list(after(cursor), most + 1);
        List<PartnerView> page = found.stream().limit(most).map(PartnerView::of).toList();
        String next = found.size() > most ? Cursor.of(page.getLast().id()) : null;
        return new Listing<>(page, next);
    }

    private static @Nullable OrgId after(@Nullable String cursor) {
        List<String> last = Cursor.read(cursor, 1);
        return last == null ? null : OrgId.parse(last.getFirst()).orElseThrow(() -> Cursor.refused(null));
    }
}
