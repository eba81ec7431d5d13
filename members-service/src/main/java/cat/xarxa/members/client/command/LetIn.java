package cat.xarxa.members.client.command;

import cat.xarxa.members.client.ClientId;
import cat.xarxa.members.client.ClientScope;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command to let a machine of a partner in, as it was sent. */
@Schema(description = "A machine of a partner")
public record LetIn(
        @Schema(
                description = "What it is called among the partner's: small letters, digits and single hyphens",
                example = "agenda",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(
                description = "What it may do",
                example = "[\"activities:read\", \"activities:write\"]",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable String> scopes) {

    /** Refuses it with every field that is at fault. */
    public Read read(OrgId partner) {
        Findings findings = new Findings();
        Optional<ClientId> id = name == null ? Optional.empty() : ClientId.parse(partner, name.strip());
        if (name == null || name.isBlank()) {
            findings.add("name", "required");
        } else if (id.isEmpty()) {
            findings.add("name", "not-a-slug", Findings.shown(name));
        }
        Set<ClientScope> read = scopes(findings);
        findings.refuseAny();
        return new Read(id.orElseThrow(), read);
    }

    private Set<ClientScope> scopes(Findings findings) {
        Set<ClientScope> read = EnumSet.noneOf(ClientScope.class);
        List<@Nullable String> written = Objects.requireNonNullElse(scopes, List.of());
        for (String one : written) {
            ClientScope.of(String.valueOf(one)).ifPresentOrElse(read::add, () -> {
                findings.add("scopes", "one-of", ClientScope.all());
            });
        }
        if (written.isEmpty()) {
            findings.add("scopes", "required");
        }
        return read;
    }

    /** The same, found in order. */
    public record Read(ClientId id, Set<ClientScope> scopes) {}
}
