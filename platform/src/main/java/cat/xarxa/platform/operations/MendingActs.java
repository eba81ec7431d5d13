package cat.xarxa.platform.operations;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of dead letters. */
final class MendingActs {

    private static final String KIND = "dead-letter";
    private static final Facts OPEN = Facts.none().with("state", "OPEN");

    private MendingActs() {}

    /** One that is tried again in vain changes nothing, and was tried all the same. */
    static Act redriven(String id, boolean taken) {
        return Act.of("dead-letter.redriven", KIND, id)
                .changing(OPEN, taken ? Facts.none().with("state", "REDRIVEN") : OPEN);
    }

    static Act discarded(String id, String reason) {
        return Act.of("dead-letter.discarded", KIND, id)
                .changing(OPEN, Facts.none().with("state", "DISCARDED"))
                .because(reason);
    }
}
