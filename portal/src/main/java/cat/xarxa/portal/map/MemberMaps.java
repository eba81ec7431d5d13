package cat.xarxa.portal.map;

import cat.xarxa.portal.organisation.Member;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts members on the map. */
@Component
public class MemberMaps {

    private final Outlines outlines;

    MemberMaps(Outlines outlines) {
        this.outlines = outlines;
    }

    /** Null where there is nobody to put on it. */
    public @Nullable MemberMap of(@Nullable List<Member> members) {
        List<MemberMap.Town> towns = members == null
                ? List.of()
                : members.stream().map(this::town).flatMap(Optional::stream).toList();
        if (members == null || towns.isEmpty()) {
            return null;
        }
        return new MemberMap(
                outlines.size(), outlines.country(), outlines.comarques(), towns, members.size() - towns.size());
    }

    private Optional<MemberMap.Town> town(Member member) {
        return Optional.ofNullable(member.ineCode5())
                .flatMap(outlines::town)
                .map(outline -> new MemberMap.Town(member, outline));
    }
}
