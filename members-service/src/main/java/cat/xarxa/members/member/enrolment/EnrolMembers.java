package cat.xarxa.members.member.enrolment;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The command to put a list of bodies on the roll, as it was sent in JSON. */
@Schema(description = "Bodies that a network brings along")
record EnrolMembers(
        @ArraySchema(
                maxItems = EnrolMembers.MOST,
                arraySchema = @Schema(description = "Line 1 is the first", requiredMode = Schema.RequiredMode.REQUIRED))
        @Nullable
        List<@Nullable ListedBody> lines) {

    /**
     * As many as one transaction takes in while a page waits (20 ms each); larger networks bring their list in parts.
     */
    static final int MOST = 100;

    /**
     * All of them.
     *
     * @throws InvalidInputException with everything that is wrong, by line
     */
    List<Entrant> read(LocalDate today) {
        SequencedMap<Integer, ListedBody> numbered = new TreeMap<>();
        if (lines != null) {
            for (int i = 0; i < lines.size(); i++) {
                ListedBody body = lines.get(i);
                numbered.put(i + 1, body == null ? ListedBody.EMPTY : body);
            }
        }
        return read(numbered, today);
    }

    static List<Entrant> read(SequencedMap<Integer, ListedBody> lines, LocalDate today) {
        if (lines.isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("lines", "no-lines"));
        }
        if (lines.size() > MOST) {
            throw new InvalidInputException(FieldProblem.of("lines", "too-many-lines", MOST));
        }
        ListFindings findings = new ListFindings();
        List<Entrant> entrants = new ArrayList<>();
        lines.forEach((line, body) -> {
            try {
                entrants.add(body.read(line, today));
            } catch (InvalidInputException refused) {
                findings.add(line, refused);
            }
        });
        findings.refuseAny();
        return entrants;
    }
}
