package cat.xarxa.events;

import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalData;
import cat.xarxa.platform.copy.Withheld;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where this service holds something of people; {@code WholeCopyIT} finds what is missing. */
@Component
class EventsData implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("people", "_id").opening("sealed"),
                Holding.of("mandates", "personId"),
                Holding.of("activities", "content.sessions.speakers.personId"));
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(new Withheld("person_keys", "key"));
    }
}
