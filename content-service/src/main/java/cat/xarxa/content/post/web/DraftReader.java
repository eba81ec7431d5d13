package cat.xarxa.content.post.web;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.content.post.Audience;
import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.PostType;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.draft.DraftTexts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the command to draft a post against the catalogues, and tells everything that is wrong with it at once. */
@Component
class DraftReader {

    private static final int MOST_THEMES = 10;
    private static final int MOST_TERRITORIES = 100;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Catalogue catalogue;
    private final Organisations organisations;

    DraftReader(Catalogue catalogue, Organisations organisations) {
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    /**
     * What the command says.
     *
     * @param proposer the partner that proposes, which is the source of what it proposes to others; null when none does
     */
    Content read(DraftPost draft, @Nullable String proposer) {
        return read(draft, proposer, new Findings());
    }

    /** The same beside something else, of which the findings tell already. */
    Content read(DraftPost draft, @Nullable String proposer, Findings findings) {
        PostType type = findings.constant("type", draft.type(), PostType.class);
        Content.Origin origin = origin(draft, proposer, findings);
        Audience audience = findings.constant("audience", draft.audience(), Audience.class);
        Content.Subject subject = subject(draft, findings);
        DraftTexts texts = DraftTexts.check(draft.texts(), findings);
        findings.refuseAny();
        return new Content(
                Objects.requireNonNull(type), origin, Objects.requireNonNull(audience), subject, texts.toTexts());
    }

    private Content.Origin origin(DraftPost draft, @Nullable String proposer, Findings findings) {
        String owner = Objects.requireNonNullElse(draft.ownerOrg(), "");
        if (owner.isBlank()) {
            findings.add("ownerOrg", "required");
        } else {
            checkOrganisation("ownerOrg", owner, findings);
        }
        String source = proposer == null || proposer.equals(owner) ? draft.sourceOrg() : proposer;
        if (source != null) {
            checkOrganisation("sourceOrg", source, findings);
        }
        return new Content.Origin(owner, source);
    }

    private void checkOrganisation(String field, String slug, Findings findings) {
        if (!organisations.knows(slug)) {
            findings.add(field, "unknown-organisation", Findings.shown(slug));
        }
    }

    private Content.Subject subject(DraftPost draft, Findings findings) {
        return new Content.Subject(
                each("themes", draft.themes(), MOST_THEMES, findings, (field, theme) -> {
                    catalogue.checkTheme(field, theme, findings);
                }),
                each("territories", draft.territories(), MOST_TERRITORIES, findings, (field, territory) -> {
                    catalogue.checkTerritory(field, territory, findings);
                }),
                day(draft.occurredOn(), findings));
    }

    private static List<String> each(
            String field,
            @Nullable List<@Nullable String> values,
            int most,
            Findings findings,
            BiConsumer<String, String> check) {
        List<String> given = values == null
                ? List.of()
                : values.stream()
                        .map(value -> Objects.requireNonNullElse(value, ""))
                        .toList();
        if (given.size() > most) {
            findings.add(field, "too-many", most);
            return List.of();
        }
        for (int i = 0; i < given.size(); i++) {
            check.accept(field + "[" + i + "]", given.get(i));
        }
        return given.stream().distinct().toList();
    }

    private static @Nullable LocalDate day(@Nullable String text, Findings findings) {
        if (text == null) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // a 31 February is refused like any other text that is not a day
        }
        findings.add("occurredOn", "not-a-day", Findings.shown(text));
        return null;
    }
}
