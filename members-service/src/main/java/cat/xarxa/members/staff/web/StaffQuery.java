package cat.xarxa.members.staff.web;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.staff.StaffFilter;
import cat.xarxa.platform.web.Cursor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which people are asked for, as it stands in the address. */
record StaffQuery(
        @Nullable @Schema(description = "Also those who act for it no longer")
        Boolean former,

        @Nullable @Schema(description = "The value of next of the page before")
        String cursor,

        @Nullable @Schema(description = "Items of a page, 20 when not given", minimum = "1", maximum = "100")
        Integer limit) {

    private static final UUID NOBODY = new UUID(0, 0);

    StaffFilter filter(OrgId org) {
        return new StaffFilter(org, Boolean.TRUE.equals(former), after());
    }

    private UUID after() {
        return Objects.requireNonNullElse(Cursor.read(cursor, UUID::fromString), NOBODY);
    }
}
