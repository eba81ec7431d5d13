package cat.xarxa.members.member.command;

import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The command to put down an application, as it was sent. */
@Schema(description = "A body that asks to join")
public record Apply(
        @Schema(description = "The slug it will be known by, for ever; made of its name when it is not given") @Nullable
        String id,

        @Schema(implementation = MemberKind.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(description = "Its name in Catalan", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(
                description = "INE code of the municipality that it governs, or else sits in",
                example = "08112",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String townIneCode5,

        @Schema(description = "The day on which it asked; today when it is not given", format = "date") @Nullable
        String on) {

    public ApplyForMembership read(LocalDate today) {
        StepReader reader = new StepReader(today);
        Findings findings = reader.findings();
        MemberKind readKind = findings.constant("kind", kind, MemberKind.class);
        String readName = reader.line("name", name);
        String slug = id == null || id.isBlank() ? Slug.of(readName) : id.strip();
        if (OrgId.parse(slug).isEmpty()) {
            findings.add("id", "not-a-slug", Findings.shown(slug));
        }
        if (townIneCode5 == null || townIneCode5.isBlank()) {
            findings.add("townIneCode5", "required");
        }
        LocalDate day = reader.dayOrToday("on", on);
        findings.refuseAny();
        return new ApplyForMembership(
                new OrgId(slug),
                Objects.requireNonNull(readKind),
                readName,
                Objects.requireNonNull(townIneCode5).strip(),
                day);
    }
}
