package cat.xarxa.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is being done, to be told to the audit log.
 *
 * @param action what is done, for example {@code post.published}
 * @param kind what it is done to, for example {@code post}
 * @param object its id
 * @param organisation slug of the organisation that it is done for, null for none
 * @param before what was so
 * @param after what is so from now on
 * @param reason where one is given; the only free text
 * @param actor who does it, when it is not the caller: the holder of a link, for example
 */
public record Act(
        String action,
        String kind,
        String object,
        @Nullable String organisation,
        Facts before,
        Facts after,
        @Nullable String reason,
        @Nullable String actor) {

    public Act {
        if (action.isBlank() || kind.isBlank() || object.isBlank()) {
            throw new IllegalArgumentException("an act has a name, and an object of a kind and with an id");
        }
    }

    /** Something is done to an object. */
    public static Act of(String action, String kind, Object id) {
        return new Act(action, kind, id.toString(), null, Facts.none(), Facts.none(), null, null);
    }

    /** It is done for an organisation. */
    public Act forOrganisation(String slug) {
        return new Act(action, kind, object, slug, before, after, reason, actor);
    }

    /** It changes what is so. */
    public Act changing(Facts from, Facts to) {
        return new Act(action, kind, object, organisation, from, to, reason, actor);
    }

    public Act because(String given) {
        return new Act(action, kind, object, organisation, before, after, given, actor);
    }

    /** It is done by someone else than the token says. */
    public Act by(String someone) {
        return new Act(action, kind, object, organisation, before, after, reason, someone);
    }
}
