package cat.xarxa.members.member.command;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Assembly's approval, as it was sent. */
public record Adhere(
        @Schema(
                description = "The day from which it counts; that of the Assembly when it is not given",
                format = "date")
        @Nullable
        String adheredOn,

        @Schema(
                description = "The day of the Assembly that approved it",
                format = "date",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String assemblyOn,

        @Schema(
                description = "Link to the minutes, with https, at most 200 characters",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String minutes,

        @Schema(description = "Slug of the full member that helps it through its first year") @Nullable
        String mentorId) {

    public Adhesion read(LocalDate today) {
        StepReader reader = new StepReader(today);
        LocalDate assembly = reader.day("assemblyOn", assemblyOn);
        LocalDate adhered =
                adheredOn == null || adheredOn.isBlank() ? assembly : reader.dayOrToday("adheredOn", adheredOn);
        if (adhered.isBefore(assembly)) {
            reader.findings().add("adheredOn", "before-start", assembly);
        }
        String link = reader.link("minutes", minutes);
        OrgId mentor = mentor(reader);
        reader.findings().refuseAny();
        return new Adhesion(adhered, assembly, link, mentor);
    }

    private @Nullable OrgId mentor(StepReader reader) {
        if (mentorId == null || mentorId.isBlank()) {
            return null;
        }
        return OrgId.parse(mentorId.strip()).orElseGet(() -> {
            reader.findings().add("mentorId", "not-a-member", Findings.shown(mentorId.strip()));
            return null;
        });
    }
}
