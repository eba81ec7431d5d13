package cat.xarxa.platform.operations;

import cat.xarxa.platform.problem.Findings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters to try again.
 *
 * @param ids in the order in which to try them, 1 to 100
 * @param dryRun whether to undo each
 */
record Redrive(
        @Nullable List<@Nullable String> ids, @Nullable Boolean dryRun) {

    private static final int MOST = 100;

    boolean isTrial() {
        return Boolean.TRUE.equals(dryRun);
    }

    List<String> checked() {
        Findings findings = new Findings();
        List<String> given = ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().toList();
        if (given.isEmpty()) {
            findings.add("ids", "required");
        } else if (given.size() > MOST) {
            findings.add("ids", "too-many", MOST);
        }
        findings.refuseAny();
        return given;
    }
}
