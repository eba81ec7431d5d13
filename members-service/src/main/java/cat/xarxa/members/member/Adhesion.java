package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that made a body a member.
 *
 * @param adheredOn the day from which it counts
 * @param assemblyOn the day of the Assembly that approved it, null where none is recorded
 * @param assemblyRef the Assembly's decision: a link to its minutes; null where none is recorded
 * @param mentor the member that helps it through its first year, null where none does
 */
public record Adhesion(
        LocalDate adheredOn,
        @Nullable LocalDate assemblyOn,
        @Nullable String assemblyRef,
        @Nullable OrgId mentor) {

    /** Without a mentor. */
    public Adhesion(LocalDate adheredOn, @Nullable LocalDate assemblyOn, @Nullable String assemblyRef) {
        this(adheredOn, assemblyOn, assemblyRef, null);
    }
}
