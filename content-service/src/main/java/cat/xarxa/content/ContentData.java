package cat.xarxa.content;

import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts belong to organisations: of people this service holds what every service does, who did what. */
@Component
class ContentData implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of();
    }
}
