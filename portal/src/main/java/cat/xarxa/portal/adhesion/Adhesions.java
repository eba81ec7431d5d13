package cat.xarxa.portal.adhesion;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members of all states, and what is decided of them. */
@Component
public class Adhesions {

    private static final String SERVICE = "members-service";
    private static final List<String> APPLICATION = List.of("kind", "name", "townIneCode5", "on");
    private static final List<String> DECISION =
            List.of("on", "adheredOn", "assemblyOn", "minutes", "mentorId", "reason");

    private final AdhesionsApi members;

    Adhesions(AdhesionsApi members) {
        this.members = members;
    }

    /** All in one state: the statutes know less than a thousand members. */
    public Fetched<List<MemberFile>> in(MemberState state) {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> members.list(state, cursor, EveryPage.SIZE)));
    }

    /**
     * One of them.
     *
     * @throws PageNotFound when there is none
     */
    public MemberFile find(String id) {
        return Fetched.required(SERVICE, () -> members.find(id));
    }

    /** A body asks to join. */
    public Saving<MemberFile> apply(Written written) {
        return Saving.by(() -> members.apply(written.key(), given(written, APPLICATION)));
    }

    /** What would become of a list of members; nothing is done. */
    public Saving<Enrolment> check(byte[] list) {
        return Saving.by(() -> members.check(list));
    }

    /** All of a list of members, or none. */
    public Saving<Enrolment> enrol(Written written, byte[] list) {
        return Saving.by(() -> members.enrol(written.key(), list));
    }

    /** Something was decided of a member. */
    public Saving<MemberFile> decide(String id, Step step, Written written) {
        return Saving.by(() -> members.step(id, step.path(), written.version(), given(written, DECISION)));
    }

    /** Only what was filled in: a step refuses what is not its own. */
    private static Map<String, @Nullable String> given(Written written, List<String> fields) {
        Map<String, @Nullable String> command = new LinkedHashMap<>();
        for (String field : fields) {
            if (written.fields().containsKey(field)) {
                command.put(field, written.given(field));
            }
        }
        return command;
    }
}
