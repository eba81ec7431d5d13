package cat.xarxa.local.demo;

import java.util.List;
import java.util.Optional;

/** Waits until the services have learned of the demo's members, so that the news finds everybody. */
record Acquaintance(Api office) {

    private static final int MEMBERS = 16;
    private static final int PARTNERS = 7;

    void await() {
        Patience.LONG.until("the 16 members of the demo", () -> enough("/api/v1/members?limit=100", MEMBERS));
        Patience.LONG.until("the 7 partners of the demo", () -> enough("/api/v1/partners?limit=100", PARTNERS));
    }

    private Optional<List<?>> enough(String path, int number) {
        List<?> items = office.all(path);
        return items.size() >= number ? Optional.of(items) : Optional.empty();
    }
}
