package cat.xarxa.events.series.web;

import cat.xarxa.events.series.AllSeries;
import cat.xarxa.events.series.Series;
import cat.xarxa.events.series.SeriesNotFound;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names series and shows them. */
@RestController
@RequestMapping("/api/v1/series")
@Tag(name = "series", description = "Several dates under one title")
class SeriesController {

    private final AllSeries all;

    SeriesController(AllSeries all) {
        this.all = all;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Name a series",
            description = "For the office. The slug is the caller's choice and never changes; the title may.",
            security = @SecurityRequirement(name = "bearer"))
    @ApiResponse(responseCode = "200", description = "It was there, and has this title now", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "201",
            description = "It is new",
            headers = {@Header(name = "Location", description = "Where it is read")},
            useReturnTypeSchema = true)
    ResponseEntity<SeriesView> nameSeries(@PathVariable String id, @RequestBody NameSeries command) {
        Series series = command.read(id);
        ResponseEntity.BodyBuilder answer =
                all.name(series) ? ResponseEntity.created(URI.create("/api/v1/series/" + id)) : ResponseEntity.ok();
        return answer.body(SeriesView.of(series));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a series")
    SeriesView readSeries(@PathVariable String id) {
        return SeriesView.of(all.find(id).orElseThrow(() -> new SeriesNotFound(id)));
    }

    @GetMapping
    @Operation(summary = "List series", description = "In the order of their slugs.")
    Listing<SeriesView> listSeries(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = PageLimit.of(limit);
        String last = Objects.requireNonNullElse(Cursor.read(cursor, Function.identity()), "");
        return Listing.of(all.after(last, most + 1), most, series -> Cursor.of(series.id()))
                .map(SeriesView::of);
    }
}
