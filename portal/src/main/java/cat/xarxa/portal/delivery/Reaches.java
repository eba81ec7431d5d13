package cat.xarxa.portal.delivery;

import cat.xarxa.portal.service.Fetched;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Where the console learns what a publication reached. */
@Component
public class Reaches {

    private final DeliveriesApi deliveries;

    Reaches(DeliveriesApi deliveries) {
        this.deliveries = deliveries;
    }

    /** How far a post or an activity has come. */
    public Fetched<Reach> of(UUID subject) {
        return Fetched.from("notification-service", () -> {
            try {
                return Reach.of(deliveries.of(subject));
            } catch (HttpClientErrorException.NotFound notTold) {
                return Reach.NOBODY;
            }
        });
    }
}
