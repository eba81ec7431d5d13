package cat.xarxa.events.people;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases what this service holds about a person: name, key, mandates, and the dead letters that quote them. What is
 * told of them later finds them erased. Of a speaker the activity keeps the organisation; the id in it leads nowhere.
 */
@Component
public class Eraser {

    private final Names names;
    private final MandateRoll mandates;

    Eraser(Names names, MandateRoll mandates) {
        this.names = names;
        this.mandates = mandates;
    }

    /** Part of the caller's transaction but for the key, which lies in another store; once more changes nothing. */
    public Map<String, Integer> erase(UUID person) {
        names.keyDestroyed(person);
        return Map.of("names", names.forget(person), "mandates", mandates.forget(person));
    }
}
