package cat.xarxa.members.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a member, for its history.
 *
 * @param state where it led
 * @param on the day from which it counts, in Europe/Madrid
 * @param note the decision or the reason, null where none was given
 */
public record MemberStep(
        MemberState state, LocalDate on, @Nullable String note) {}
