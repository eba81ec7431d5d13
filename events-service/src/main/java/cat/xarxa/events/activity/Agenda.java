package cat.xarxa.events.activity;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The network's calendar as everybody may read it. */
@Service
public class Agenda {

    private final Activities activities;

    Agenda(Activities activities) {
        this.activities = activities;
    }

    /** The newest activities. */
    public List<Activity> newest(int most) {
        return activities.findAllByOrderByIdDesc(Limit.of(most));
    }
}
