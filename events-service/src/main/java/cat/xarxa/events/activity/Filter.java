package cat.xarxa.events.activity;

import cat.xarxa.events.content.Nature;
import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a list or a feed shows; null narrows nothing.
 *
 * @param from the first day; what began before and lasts into it takes place on it, too
 * @param to the last day
 * @param territory only activities that name this territory or one around it
 * @param organiser only those that this organisation organises
 * @param speaker only those in which somebody of this organisation speaks
 * @param series only those of this series
 */
public record Filter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Nature.@Nullable Kind kind,
        @Nullable String theme,
        @Nullable String territory,
        @Nullable String organiser,
        @Nullable String speaker,
        @Nullable String series) {

    /** Shows everything. */
    public static Filter none() {
        return new Filter(null, null, null, null, null, null, null, null);
    }

    /** A filter as somebody asked for it; blank narrows nothing. */
    public record Wanted(
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable String theme,
            @Nullable String territory,
            @Nullable String organiser,
            @Nullable String speaker,
            @Nullable String series) {

        /** Organisations and series are not looked up: one that is not known yet has no activities yet. */
        public Filter read(Catalogue catalogue, Findings findings) {
            given(theme).ifPresent(id -> catalogue.checkTheme("theme", id, findings));
            given(territory).ifPresent(name -> catalogue.checkTerritory("territory", name, findings));
            LocalDate first = day("from", from, findings);
            LocalDate last = day("to", to, findings);
            if (first != null && last != null && last.isBefore(first)) {
                findings.add("to", "before-from");
            }
            return new Filter(
                    first,
                    last,
                    given(kind)
                            .map(name -> findings.constant("kind", name, Nature.Kind.class))
                            .orElse(null),
                    given(theme).orElse(null),
                    given(territory).orElse(null),
                    given(organiser).orElse(null),
                    given(speaker).orElse(null),
                    given(series).orElse(null));
        }

        private static @Nullable LocalDate day(String field, @Nullable String value, Findings findings) {
            return DraftSchedule.day(field, given(value).orElse(null), findings);
        }

        private static Optional<String> given(@Nullable String value) {
            return Optional.ofNullable(value).filter(text -> !text.isBlank());
        }
    }
}
