package cat.xarxa.members.organ.command;

import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.OrganKind;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Slug;
import cat.xarxa.platform.text.draft.DraftTitle;
import cat.xarxa.platform.text.draft.DraftTitles;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The command to form an organ, as it was sent. */
@Schema(description = "An organ or a working group")
public record FormOrgan(
        @Schema(description = "Its slug, for ever; made of its name in Catalan when it is not given") @Nullable
        String id,

        @Schema(implementation = OrganKind.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(description = "What it is called, by language; Catalan is required") @Nullable
        Map<String, @Nullable DraftTitle> texts,

        @Schema(description = "Its first day; today when it is not given", format = "date") @Nullable
        String from) {

    /** Refuses it with every field that is at fault. */
    public Read read(LocalDate today) {
        Findings findings = new Findings();
        OrganKind readKind = findings.constant("kind", kind, OrganKind.class);
        Map<Language, String> names = DraftTitles.check("texts", texts, findings);
        String slug = id == null || id.isBlank() ? Slug.of(names.getOrDefault(Language.CA, "organ")) : id.strip();
        if (OrganId.parse(slug).isEmpty()) {
            findings.add("id", "not-a-slug", Findings.shown(slug));
        }
        LocalDate first = findings.day("from", from);
        findings.refuseAny();
        return new Read(
                new OrganId(slug), Objects.requireNonNull(readKind), names, Objects.requireNonNullElse(first, today));
    }

    /** The same, found in order. */
    public record Read(OrganId id, OrganKind kind, Map<Language, String> names, LocalDate from) {}
}
