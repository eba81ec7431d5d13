package cat.xarxa.portal.explanation;

import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where readers and the office learn why. */
@Component
public class Explanations {

    private static final String SERVICE = "notification-service";

    private final ExplanationsApi explanations;

    Explanations(ExplanationsApi explanations) {
        this.explanations = explanations;
    }

    /** Of an item of the reader's inbox. */
    public Explanation own(UUID item) {
        return Fetched.required(SERVICE, () -> explanations.own(item));
    }

    /** Of a post or an activity and a person, telling by telling. */
    public List<Explanation> of(UUID subject, UUID person) {
        return Fetched.required(SERVICE, () -> explanations.of(subject, person)).items();
    }
}
