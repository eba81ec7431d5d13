package cat.xarxa.local.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationMatrixTests {

    private static final String HEAD = "service,method,path,object,anonymous,office\n";
    private static final Endpoint LIST = new Endpoint("GET", "/things");
    private static final Endpoint STATE = new Endpoint("GET", "/ops/a-service");

    @TempDir
    Path folder;

    private AuthorisationMatrix read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.csv"), HEAD + rows);
        return AuthorisationMatrix.read(file, "a-service");
    }

    @Test
    void readsTheRowsOfAServiceAndThoseOfAll() throws IOException {
        AuthorisationMatrix matrix =
                read("every,GET,/ops/<service>,,401,ok\na-service,GET,/things,,200,200\nother,GET,/others,,200,200\n");

        assertThat(matrix.rows()).extracting(Row::title).containsExactly("GET /ops/a-service", "GET /things");
        assertThat(matrix.rows().getFirst().answers()).isEqualTo(Map.of(Column.ANONYMOUS, "401", Column.OFFICE, "ok"));
    }

    @Test
    void refusesACallerThatItDoesNotKnow() throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.csv"), "service,method,path,object,mayor\n");

        assertThatIllegalArgumentException().isThrownBy(() -> AuthorisationMatrix.read(file, "a-service"));
    }

    @Test
    void missesNeitherAnEndpointNorARow() throws IOException {
        AuthorisationMatrix matrix =
                read("every,GET,/ops/<service>,,401,ok\na-service,GET,/things?state=DRAFT,,200,200\n");

        matrix.requireSame(Set.of(LIST, STATE));

        assertThatThrownBy(() -> matrix.requireSame(Set.of(LIST, STATE, new Endpoint("POST", "/things"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/things POST");
        assertThatThrownBy(() -> matrix.requireSame(Set.of(LIST)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/ops/a-service GET");
    }

    @ParameterizedTest
    @CsvSource({
        "200, 200, true",
        "200, 201, false",
        "404, 403, false",
        "ok, 201, true",
        "ok, 400, true",
        "ok, 409, true",
        "ok, 401, false",
        "ok, 403, false",
        "ok, 404, false",
        "ok, 500, false",
        "ok, 405, false"
    })
    void takesAnAnswerForWhatItIs(String expected, int status, boolean allowed) {
        Row row = new Row("GET", "/things", "", Map.of(Column.OFFICE, expected));

        assertThat(row.allows(Column.OFFICE, status)).isEqualTo(allowed);
        assertThat(row.allows(Column.ANONYMOUS, status)).isFalse();
    }

    @Test
    void fillsPaths() {
        Row row = new Row("GET", "/things/{id}/parts/{part}?x=y", "", Map.of());

        assertThat(Sample.of("id", "7").path(row))
                .isEqualTo("/things/7/parts/00000000-0000-7000-8000-000000000000?x=y");
        assertThat(Sample.any().path(new Row("GET", "/health/**", "liveness", Map.of())))
                .isEqualTo("/health/liveness");
    }

    @Test
    void knowsEveryColumnOfTheProjectsMatrix() {
        assertThat(AuthorisationMatrix.of("content-service").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.answers().keySet())
                        .isEqualTo(Stream.of(Column.values()).collect(Collectors.toSet())));
    }
}
