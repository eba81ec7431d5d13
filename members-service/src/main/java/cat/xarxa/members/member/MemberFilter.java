package cat.xarxa.members.member;

import cat.xarxa.members.territory.PopulationBand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members a list holds.
 *
 * @param comarca slug of a comarca, null for all
 * @param province name of a province, null for all
 * @param kind what they are, null for all
 * @param band how large their municipalities are, null for all
 * @param states how far they have come
 */
public record MemberFilter(
        @Nullable String comarca,
        @Nullable String province,
        @Nullable MemberKind kind,
        @Nullable PopulationBand band,
        Set<MemberState> states) {

    public MemberFilter {
        states = Set.copyOf(states);
    }

    /** All that have come so far. */
    public static MemberFilter in(Set<MemberState> states) {
        return new MemberFilter(null, null, null, null, states);
    }
}
