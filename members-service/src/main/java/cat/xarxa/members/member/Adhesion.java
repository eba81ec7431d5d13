package cat.xarxa.members.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that made a body a member.
 *
 * @param adheredOn the day from which it counts
 * @param assemblyRef the Assembly's decision, null where none is recorded
 */
public record Adhesion(LocalDate adheredOn, @Nullable String assemblyRef) {}
