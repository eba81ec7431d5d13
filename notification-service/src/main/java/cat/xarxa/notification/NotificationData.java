package cat.xarxa.notification;

import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalData;
import cat.xarxa.platform.copy.Withheld;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where this service holds something of people; {@code WholeCopyIT} finds what is missing. */
@Component
class NotificationData implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("recipients", "_id").opening("sealedPerson", "sealedContact"),
                Holding.of("subscriptions", "subscriber.person"),
                Holding.of("deliveries", "person"),
                Holding.of("digests", "person"));
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(new Withheld("person_keys", "key"));
    }
}
