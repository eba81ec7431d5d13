package cat.xarxa.members.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that made a body a member.
 *
 * @param adheredOn the day from which it counts
 * @param assemblyOn the day of the Assembly that approved it, null where none is recorded
 * @param assemblyRef the Assembly's decision: a link to its minutes; null where none is recorded
 */
public record Adhesion(
        LocalDate adheredOn,
        @Nullable LocalDate assemblyOn,
        @Nullable String assemblyRef) {}
