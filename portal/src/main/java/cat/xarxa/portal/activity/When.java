package cat.xarxa.portal.activity;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something is: a day of which no times are known, or a time.
 *
 * @param ends null where only the beginning is known
 * @param zone in which the people there read it
 */
public record When(
        @Nullable LocalDate date,
        @Nullable Instant starts,
        @Nullable Instant ends,
        ZoneId zone) {

    public When {
        if (date == null && starts == null) {
            throw new IllegalArgumentException("neither a day nor a time");
        }
    }

    /** Null where neither a day nor a time is known. */
    public static @Nullable When of(
            @Nullable LocalDate date, @Nullable Instant starts, @Nullable Instant ends, @Nullable ZoneId zone) {
        return date == null && starts == null
                ? null
                : new When(date, starts, ends, Objects.requireNonNullElse(zone, Dates.ZONE));
    }

    public boolean isTimed() {
        return date == null;
    }

    /** The first day. */
    public LocalDate day() {
        return date != null ? date : start().toLocalDate();
    }

    /** The last day; what ends at midnight ends with the day before. */
    public LocalDate lastDay() {
        ZonedDateTime end = end();
        return end == null ? day() : end.minus(1, ChronoUnit.NANOS).toLocalDate();
    }

    /** Where times are known. */
    public ZonedDateTime start() {
        return Objects.requireNonNull(starts).atZone(zone);
    }

    public @Nullable ZonedDateTime end() {
        return ends == null ? null : ends.atZone(zone);
    }

    /** As a page says it. */
    public Words inWords(Language language) {
        ZonedDateTime end = end();
        LocalDate last = lastDay();
        boolean sameYear = !last.equals(day()) && last.getYear() == day().getYear();
        return new Words(
                isTimed() ? start().toOffsetDateTime().toString() : day().toString(),
                sameYear ? Dates.withoutYear(day(), language) : Dates.withWeekday(day(), language),
                isTimed() ? Dates.time(start(), language) : null,
                end == null ? null : Dates.time(end, language),
                last.equals(day()) ? null : Dates.withWeekday(last, language),
                zone.equals(Dates.ZONE) ? null : zone.getDisplayName(TextStyle.FULL, language.locale()),
                String.valueOf(day().getDayOfMonth()),
                Dates.shortMonth(day(), language));
    }

    /**
     * What the parts of a sentence about it are.
     *
     * @param iso for machines
     * @param day the first day, without its year where the last one tells it
     * @param from null where no times are known
     * @param to null where no end is known
     * @param lastDay null where it is the same day
     * @param zone null in the zone of Catalonia
     * @param tileDay the day of the month, for a tile
     * @param tileMonth the month, short
     */
    public record Words(
            String iso,
            String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String lastDay,
            @Nullable String zone,
            String tileDay,
            String tileMonth) {}
}
