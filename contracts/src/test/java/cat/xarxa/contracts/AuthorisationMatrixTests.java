package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The matrix is whole and in order; that it is true is for the tests of each service to show. */
class AuthorisationMatrixTests {

    private static final List<String> HEAD =
            List.of(("service,method,path,object,anonymous,technician-own,technician-other,editor-own,editor-other,"
                            + "admin-own,admin-other,partner-own,partner-other,partner-without-scope,"
                            + "office,commission,platform-admin,auditor,two-mandates")
                    .split(","));
    private static final List<String> SERVICES =
            List.of("every", "content-service", "events-service", "members-service", "notification-service");
    private static final String ANSWER = "ok|200|201|202|204|400|401|403|404";

    /** They ask for a mail, by which its reader may confirm; nothing comes of it before, and floods are turned away. */
    private static final List<String> OPEN_TO_ALL = List.of("/api/v1/guests", "/api/v1/guest-wishes");

    private final List<List<String>> rows = Contracts.text(Path.of("authorisation-matrix.csv"))
            .lines()
            .map(line -> List.of(line.split(",", -1)))
            .toList();

    private Stream<List<String>> endpoints() {
        return rows.stream().skip(1);
    }

    @Test
    void saysWhoCalls() {
        assertThat(rows.getFirst()).isEqualTo(HEAD);
    }

    @Test
    void leavesNoCellOpen() {
        assertThat(endpoints()).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(HEAD);
            assertThat(SERVICES).contains(row.get(0));
            assertThat(row.get(1)).matches("GET|POST|PUT|PATCH|DELETE");
            assertThat(row.get(2)).startsWith("/");
            assertThat(row.subList(4, row.size())).allMatch(answer -> answer.matches(ANSWER));
        });
    }

    @Test
    void letsNobodyWriteWithoutATokenOrACapability() {
        assertThat(endpoints())
                .filteredOn(row -> !row.get(1).equals("GET") && !row.get(2).contains("{token}"))
                .filteredOn(row -> !OPEN_TO_ALL.contains(row.get(2)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(4)).isEqualTo("401"));
    }

    @Test
    void saysEachThingOnce() {
        assertThat(endpoints().map(row -> row.subList(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void standsInTheOrderOfServices() {
        assertThat(endpoints().map(List::getFirst).distinct().collect(Collectors.toList()))
                .isEqualTo(SERVICES);
    }
}
