package cat.xarxa.members.export.web;

import cat.xarxa.members.export.Export;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.Withheld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An export, and what is in it. */
@Schema(description = "An export, and what each service took")
record ExportView(
        UUID id, UUID personId, Instant requestedAt, Instant keptUntil, boolean complete, List<PartView> parts) {

    static ExportView of(Export export, Instant now) {
        return new ExportView(
                export.id(),
                export.personId().value(),
                export.requestedAt(),
                export.keptUntil(),
                export.isComplete(),
                export.progress(now).entrySet().stream()
                        .map(part -> PartView.of(
                                part.getKey(), part.getValue(), export.answers().get(part.getKey())))
                        .toList());
    }

    /** What was taken of a part: {@code /api/v1/copies/{service}/{id}/{name}} hands out each file. */
    record PartView(
            @Schema(description = "What it is of: a service, or keycloak for the account")
            String part,

            String service,
            Export.Progress progress,
            @Nullable Instant at,
            List<CopyFile> files,

            @Schema(description = "What mentions the person and is not handed over, with a code for why")
            List<Withheld> withheld) {

        static PartView of(String part, Export.Progress progress, Export.@Nullable Answer answer) {
            return answer == null
                    ? new PartView(part, Export.serviceOf(part), progress, null, List.of(), List.of())
                    : new PartView(
                            part,
                            Export.serviceOf(part),
                            progress,
                            answer.at(),
                            answer.copy().files(),
                            answer.copy().withheld());
        }
    }
}
