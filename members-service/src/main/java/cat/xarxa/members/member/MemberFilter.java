package cat.xarxa.members.member;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members a list holds.
 *
 * @param comarca slug of a comarca, null for all
 * @param kind what they are, null for all
 * @param states how far they have come
 */
public record MemberFilter(
        @Nullable String comarca, @Nullable MemberKind kind, Set<MemberState> states) {

    public MemberFilter {
        states = Set.copyOf(states);
    }
}
