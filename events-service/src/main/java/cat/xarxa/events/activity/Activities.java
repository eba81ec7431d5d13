package cat.xarxa.events.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All activities of the network. */
interface Activities extends Repository<Activity, UUID> {

    List<Activity> findAllByOrderByIdDesc(Limit limit);
}
