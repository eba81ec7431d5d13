package cat.xarxa.members.export.web;

import cat.xarxa.members.export.command.OrderExport;
import cat.xarxa.members.export.order.ExportOrder;
import cat.xarxa.members.export.order.ExportOrders;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.members.staff.Stewardship;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies that are asked for on somebody's word, approved by a second person, and handed to nobody but them. */
@RestController
@RequestMapping(path = "/api/v1/privacy/exports", produces = "application/json")
@Tag(name = "Privacy")
@SecurityRequirement(name = "bearer")
class OrderController {

    private final ExportOrders orders;
    private final Stewardship stewards;
    private final Registry registry;

    OrderController(ExportOrders orders, Stewardship stewards, Registry registry) {
        this.orders = orders;
        this.stewards = stewards;
        this.registry = registry;
    }

    @PostMapping
    @Operation(
            operationId = "orderExport",
            summary = "Record that somebody asked for a copy of their data",
            description = "For admins of an organisation that the person acts or acted for, and the office. Nothing"
                    + " happens before a platform admin approves it who is not the one that recorded it; then the"
                    + " copy is made, and the person alone is told and can read it.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<OrderView> record(@RequestBody OrderExport command, @Parameter(hidden = true) Caller caller) {
        command.check();
        stewards.require(caller, command.person());
        ExportOrder order = orders.record(command.person(), new PersonId(caller.person()), command.written());
        return ResponseEntity.created(URI.create("/api/v1/privacy/exports/" + order.id()))
                .body(view(order, caller));
    }

    @GetMapping
    @Operation(operationId = "exportOrders", summary = "Copies that were asked for on somebody's word, newest first")
    ResponseEntity<Listing<OrderView>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) Caller caller) {
        int most = PageLimit.of(limit);
        List<ExportOrder> found = orders.list(Cursor.read(cursor, UUID::fromString), most + 1);
        Listing<ExportOrder> page =
                Listing.of(found, most, last -> Cursor.of(last.id().toString()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.map(order -> view(order, caller)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "exportOrder", summary = "One of them")
    OrderView item(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(orders.get(id), caller);
    }

    @PostMapping("/{id}/approve")
    @Operation(
            operationId = "approveExport",
            summary = "Have the copy made",
            description = "409 for the one who recorded it, and when it was refused.")
    OrderView approve(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(orders.approve(id, new PersonId(caller.person())), caller);
    }

    @PostMapping("/{id}/refuse")
    @Operation(operationId = "refuseExport", summary = "Refuse it, or take it back", description = "409 when decided.")
    OrderView refuse(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(orders.refuse(id, new PersonId(caller.person())), caller);
    }

    /** Auditors see what was done, and to which id. */
    private OrderView view(ExportOrder order, Caller caller) {
        boolean named = Standing.isOfficial(caller);
        return OrderView.of(order, person -> named ? registry.nameOf(person) : null);
    }
}
