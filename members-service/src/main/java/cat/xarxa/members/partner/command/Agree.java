package cat.xarxa.members.partner.command;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command to put an agreement down, as it was sent. */
@Schema(description = "An organisation that agreed to work with the network")
public record Agree(
        @Schema(description = "The slug it will be known by, for ever; made of its name when it is not given") @Nullable
        String id,

        @Schema(description = "Its name, as it writes it", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "What it is", example = "cooperative", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(description = "The day of the agreement; today when it is not given", format = "date") @Nullable
        String on,

        @Schema(description = "Link to the agreement, with https; for the office only") @Nullable
        String link) {

    /** Refuses it with every field that is at fault. */
    public Read read(LocalDate today) {
        Findings findings = new Findings();
        PartnerFields fields = new PartnerFields(findings);
        String readName = fields.line("name", name);
        Optional<PartnerKind> readKind = kind == null ? Optional.empty() : PartnerKind.withSlug(kind.strip());
        if (kind == null || kind.isBlank()) {
            findings.add("kind", "required");
        } else if (readKind.isEmpty()) {
            findings.add("kind", "one-of", kinds());
        }
        String slug = id == null || id.isBlank() ? Slug.of(readName) : id.strip();
        if (OrgId.parse(slug).isEmpty()) {
            findings.add("id", "not-a-slug", Findings.shown(slug));
        }
        LocalDate day = fields.dayOrToday("on", on, today);
        String readLink = fields.link("link", link);
        findings.refuseAny();
        return new Read(
                new Organisation(new OrgId(slug), readName),
                readKind.orElseThrow(),
                new Agreement(day, readLink, null));
    }

    private static String kinds() {
        return Arrays.stream(PartnerKind.values()).map(PartnerKind::slug).collect(Collectors.joining(", "));
    }

    /** The same, found in order. */
    public record Read(Organisation organisation, PartnerKind kind, Agreement agreement) {}
}
