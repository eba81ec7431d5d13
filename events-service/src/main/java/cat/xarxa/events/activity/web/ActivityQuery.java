package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.Selection;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of which activities is asked for, as it was sent. */
record ActivityQuery(
        @Parameter(description = "The `next` of the page before") @Nullable
        String cursor,

        @Parameter(description = "How many at most, 1 to 100; 20 when absent") @Nullable
        Integer limit,

        @Parameter(description = "Only what takes place on this day or later, for example 2021-01-01") @Nullable
        String from,

        @Parameter(description = "Only what begins on this day or earlier, for example 2021-03-31") @Nullable
        String to,

        @Parameter(description = "Kind of activity") @Nullable
        String kind,

        @Parameter(description = "Id of a theme") @Nullable String theme,

        @Parameter(
                description = "INE code of a municipality (with what concerns its comarca)"
                        + " or slug of a comarca (with what concerns its municipalities)")
        @Nullable
        String territory,

        @Parameter(description = "Slug of an organisation that organises it") @Nullable
        String organiser,

        @Parameter(description = "Slug of an organisation of which somebody speaks in it") @Nullable
        String speaker,

        @Parameter(description = "Slug of a series") @Nullable
        String series,

        @Parameter(
                description =
                        "DRAFT, REVIEW or PUBLISHED. For the office; editors and partners see their own in this state")
        @Nullable
        String state) {

    Selection read(Reader reader, Catalogue catalogue) {
        Findings findings = new Findings();
        Filter filter = new Filter.Wanted(from, to, kind, theme, territory, organiser, speaker, series)
                .read(catalogue, findings);
        Activity.State wanted = state(reader, findings);
        findings.refuseAny();
        return new Selection(reader, filter, wanted, Selection.Place.read(cursor), PageLimit.of(limit));
    }

    private Activity.@Nullable State state(Reader reader, Findings findings) {
        if (state == null) {
            return null;
        }
        if (!reader.readsUnpublished()) {
            throw new ForbiddenException("state-for-authors-only");
        }
        return findings.constant("state", state, Activity.State.class);
    }
}
