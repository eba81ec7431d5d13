package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.member.MemberKind;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a list: each fault names its line and column, as {@code lines.7.kind}. */
final class ListFindings {

    private final Findings findings = new Findings();

    void add(int line, String column, String code, Object... arguments) {
        findings.add("lines." + line + "." + column, code, arguments);
    }

    /** What one line was refused for. */
    void add(int line, InvalidInputException refused) {
        refused.fields()
                .forEach(problem -> add(
                        line,
                        problem.field(),
                        problem.code(),
                        problem.arguments().toArray()));
    }

    /** Bodies that stand on the list twice: under one slug, or as councils of one town. */
    void addTwins(List<Entrant> list) {
        Map<String, Integer> slugs = new HashMap<>();
        Map<String, Integer> towns = new HashMap<>();
        for (Entrant entrant : list) {
            String slug = entrant.application().id().slug();
            Integer first = slugs.putIfAbsent(slug, entrant.line());
            if (first == null && entrant.application().kind() == MemberKind.TOWN_COUNCIL) {
                first = towns.putIfAbsent(entrant.application().townIneCode5(), entrant.line());
            }
            if (first != null) {
                add(entrant.line(), entrant.slugged() ? "id" : "name", "line-twice", first);
            }
        }
    }

    void refuseAny() {
        findings.refuseAny();
    }
}
