package cat.xarxa.local.testing.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of the matrix: what each of the callers gets who calls for such a thing.
 *
 * @param path a template, with a query where the answer depends on one
 * @param object what kind of thing is called for, for example {@code draft}; empty where there is but one kind
 * @param answers a status or {@code ok}, by column
 */
public record Row(String method, String path, String object, Map<Column, String> answers) {

    static final List<String> HEAD = List.of("service", "method", "path", "object");

    /** Let through: neither refused nor hidden, and no failure. */
    private static final String LET_THROUGH = "ok";

    public Row {
        answers = Map.copyOf(answers);
    }

    /** Reads the cells after the service; {@code <service>} stands for its name. */
    static Row read(List<String> cells, List<Column> columns, String service) {
        Map<Column, String> answers = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(columns::get, i -> cells.get(HEAD.size() + i)));
        return new Row(cells.get(1), cells.get(2).replace("<service>", service), cells.get(3), answers);
    }

    Endpoint endpoint() {
        return new Endpoint(method, path.split("\\?", 2)[0]);
    }

    boolean allows(Column column, int status) {
        String expected = answers.getOrDefault(column, "");
        return expected.equals(LET_THROUGH)
                ? status / 100 == 2 || List.of(400, 409, 412, 428).contains(status)
                : expected.equals(String.valueOf(status));
    }

    /** For a {@code switch}: for example {@code GET /api/v1/posts/{id} draft}. */
    public String title() {
        return (method + " " + path + " " + object).strip();
    }
}
