package cat.xarxa.portal.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local body or collaborator of the network.
 *
 * @param id its slug
 * @param state how far it has come, for example ADHERED
 * @param ineCode5 the municipality that it governs, null for a body that is not one
 * @param comarca by slug
 * @param populationBand how large its municipality is, null for a body that is not one
 * @param adheredOn null while its accession is pending
 * @param assemblyRef link to the minutes of the Assembly that approved it, null where none is recorded
 */
public record Member(
        String id,
        String kind,
        String name,
        String state,
        @Nullable String ineCode5,
        String comarca,
        String comarcaName,
        String province,
        @Nullable String populationBand,
        @Nullable LocalDate adheredOn,
        @Nullable String assemblyRef) {

    /** Whether it belongs to the network or is about to: the public knows of no others, though the office does. */
    public boolean takesPart() {
        return isPending() || "ADHERED".equals(state);
    }

    /** Whether the Assembly has yet to approve it. */
    public boolean isPending() {
        return "PENDING".equals(state);
    }

    /** Whether the link leads to a page of the web. */
    public boolean hasMinutes() {
        return assemblyRef != null && assemblyRef.startsWith("https://");
    }

    /** Names the text of its kind. */
    public String kindKey() {
        return MemberKind.key(kind);
    }

    /** Names the text that says how large its municipality is, null where there is nothing to say. */
    public @Nullable String bandKey() {
        return PopulationBand.of(populationBand).map(PopulationBand::key).orElse(null);
    }

    /** Below the language. */
    public String path() {
        return "/members/" + id;
    }
}
