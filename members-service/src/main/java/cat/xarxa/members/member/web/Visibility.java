package cat.xarxa.members.member.web;

import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.platform.caller.Caller;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who sees which members: everybody those whose state is a public fact, the office and who watches over it all. */
final class Visibility {

    private static final Set<String> STAFF = Set.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN");
    private static final Set<MemberState> ALL = Set.of(MemberState.values());
    private static final Set<MemberState> PUBLIC =
            Arrays.stream(MemberState.values()).filter(MemberState::isPublic).collect(Collectors.toUnmodifiableSet());

    private Visibility() {}

    static Set<MemberState> of(@Nullable Caller caller) {
        return isStaff(caller) ? ALL : PUBLIC;
    }

    /** As far as the caller may read it. */
    static MemberView view(Member member, @Nullable Caller caller) {
        return isStaff(caller) ? MemberView.forTheOffice(member) : MemberView.of(member);
    }

    private static boolean isStaff(@Nullable Caller caller) {
        return caller != null && STAFF.stream().anyMatch(caller::hasRole);
    }
}
