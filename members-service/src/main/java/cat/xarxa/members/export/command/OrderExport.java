package cat.xarxa.members.export.command;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command to record that somebody asked for a copy of their data, as it was sent. */
public record OrderExport(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID personId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40,
                description =
                        "Where the person's request is kept, E-2026/1234 for example: letters, digits and . : / -")
        @Nullable
        String reference) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:/-]{0,39}");

    /** Refuses an order for nobody, and a reference that could be a name or a text. */
    public void check() {
        Findings findings = new Findings();
        if (personId == null) {
            findings.add("personId", "required");
        }
        if (written().isEmpty()) {
            findings.add("reference", "required");
        } else if (!REFERENCE.matcher(written()).matches()) {
            findings.add("reference", "not-a-reference");
        }
        findings.refuseAny();
    }

    public PersonId person() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public String written() {
        return reference == null ? "" : reference.strip();
    }
}
