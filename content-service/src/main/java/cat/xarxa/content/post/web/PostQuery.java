package cat.xarxa.content.post.web;

import cat.xarxa.content.post.Filter;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.Reader;
import cat.xarxa.content.post.Selection;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of which posts is asked for, as it was sent. */
record PostQuery(
        @Parameter(description = "The `next` of the page before") @Nullable
        String cursor,

        @Parameter(description = "How many posts at most, 1 to 100; 20 when absent") @Nullable
        Integer limit,

        @Parameter(description = "Kind of post") @Nullable String type,
        @Parameter(description = "Id of a theme") @Nullable String theme,

        @Parameter(
                description = "INE code of a municipality (with what concerns its comarca)"
                        + " or slug of a comarca (with what concerns its municipalities)")
        @Nullable
        String territory,

        @Parameter(description = "Slug of the organisation that answers for the post") @Nullable
        String ownerOrg,

        @Parameter(description = "State of the post; for those who write") @Nullable
        String state) {

    Selection read(Reader reader, Catalogue catalogue) {
        Findings findings = new Findings();
        Filter filter = new Filter.Wanted(type, theme, territory, ownerOrg).read(catalogue, findings);
        Post.State wanted = state(reader, findings);
        findings.refuseAny();
        return new Selection(reader, filter, wanted, Selection.Place.read(cursor), PageLimit.of(limit));
    }

    private Post.@Nullable State state(Reader reader, Findings findings) {
        if (state == null) {
            return null;
        }
        if (!reader.readsUnpublished()) {
            throw new ForbiddenException("state-for-authors-only");
        }
        return findings.constant("state", state, Post.State.class);
    }
}
