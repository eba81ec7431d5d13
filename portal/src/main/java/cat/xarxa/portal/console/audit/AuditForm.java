package cat.xarxa.portal.console.audit;

import cat.xarxa.portal.audit.AuditQuestion;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.operation.PlatformService;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as it was sent.
 *
 * @param from the first day, in Catalonia
 * @param to the last day
 * @param before where the page before ended, an instant
 */
record AuditForm(
        @Nullable String service,
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {

    /** Fields that hold no date. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (given(from) != null && day(from) == null) {
            faults.add("from");
        }
        if (given(to) != null && day(to) == null) {
            faults.add("to");
        }
        return faults;
    }

    /** One of them, or all. */
    List<PlatformService> services() {
        List<PlatformService> all = List.of(PlatformService.values());
        List<PlatformService> asked =
                all.stream().filter(one -> one.id().equals(service)).toList();
        return asked.isEmpty() ? all : asked;
    }

    AuditQuestion question() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        Instant until =
                last == null ? null : last.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        Instant earlier = instant(before);
        return new AuditQuestion(
                given(actor),
                given(object),
                given(action),
                first == null ? null : first.atStartOfDay(Dates.ZONE).toInstant(),
                earlier == null ? until : earlier);
    }

    /** Whether anything is looked for. */
    public boolean isNarrowed() {
        return Arrays.asList(service, actor, object, action, from, to).stream().anyMatch(value -> given(value) != null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return given(text) == null ? null : LocalDate.parse(String.valueOf(given(text)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return given(text) == null ? null : Instant.parse(String.valueOf(given(text)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
