package cat.xarxa.notification.reconciliation.web;

import cat.xarxa.notification.fanout.FanoutReports.Place;
import cat.xarxa.notification.fanout.FanoutReports.Span;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which tellings are to be checked, as it was sent. */
record ReconcileQuery(
        @Parameter(description = "Only the telling of this source event") @Nullable
        UUID run,

        @Parameter(description = "Only what was published at this moment or later, for example 2026-11-01T00:00:00Z")
        @Nullable
        String since,

        @Parameter(description = "Only what was published before this moment") @Nullable
        String until,

        @Parameter(
                description = "For how long a delivery may be under way, for example PT1H; 73 hours when absent,"
                        + " for mails are tried for 72")
        @Nullable
        String openFor,

        @Parameter(description = "The `next` of the page before") @Nullable
        String cursor,

        @Parameter(description = "How many at most, 1 to 100; 20 when absent; fewer when there are many recipients")
        @Nullable
        Integer limit) {

    private static final Duration MAILS_ARE_TRIED_FOR = Duration.ofHours(73);
    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    Span span() {
        Findings findings = new Findings();
        Instant from = read("since", since, Instant::parse, Instant.EPOCH, findings);
        Instant to = read("until", until, Instant::parse, FOR_EVER, findings);
        findings.refuseAny();
        return new Span(from, to, place());
    }

    Duration patience() {
        Findings findings = new Findings();
        Duration asked = read("openFor", openFor, Duration::parse, MAILS_ARE_TRIED_FOR, findings);
        if (asked.isNegative()) {
            findings.add("openFor", "wrong-form");
        }
        findings.refuseAny();
        return asked;
    }

    int most() {
        return PageLimit.of(limit);
    }

    static String cursor(Place place) {
        return Cursor.of(place.publishedAt().toString(), place.run().toString());
    }

    private @Nullable Place place() {
        return Cursor.read(
                cursor, 2, values -> new Place(Instant.parse(values.getFirst()), UUID.fromString(values.getLast())));
    }

    private static <T> T read(
            String field, @Nullable String given, Function<String, T> form, T absent, Findings findings) {
        try {
            return given == null ? absent : form.apply(given);
        } catch (DateTimeParseException e) {
            findings.add(field, "wrong-form");
            return absent;
        }
    }
}
