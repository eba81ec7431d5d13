package cat.xarxa.portal.privacy;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Erasures, for the person themselves and for those who see to them. */
@Component
public class Erasures {

    private static final String SERVICE = "members-service";

    private final ErasuresApi erasures;

    Erasures(ErasuresApi erasures) {
        this.erasures = erasures;
    }

    /** The signed-in person is erased, if they typed one of their addresses. */
    public Saving<Erasure> eraseMe(Written written) {
        return Saving.by(() -> erasures.eraseMe(Collections.singletonMap("confirm", written.given("confirm"))));
    }

    /** Asks for somebody to be erased; a second person will have to approve it. */
    public Saving<Erasure> request(String person) {
        return Saving.by(() -> erasures.request(Map.of("personId", person)));
    }

    /** All of them, the newest first: a network has few. */
    public Fetched<List<Erasure>> all() {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> erasures.list(cursor, EveryPage.SIZE)));
    }

    /** Approves or refuses one. */
    public Saving<Erasure> decide(String id, String decision) {
        return Saving.by(() -> erasures.decide(id, decision));
    }
}
