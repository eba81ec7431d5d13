package cat.xarxa.local.demo.programme;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A recording of an activity, published after it.
 *
 * @param body of the request that publishes it
 */
public record Recording(Written activity, JsonNode body) implements Publication {

    /** Where it is watched, by which it is found again. */
    public String url() {
        return body.path("url").asString();
    }

    @Override
    public String name() {
        return "Gravació de «%s»".formatted(activity.name());
    }

    /** The activity's: those who are told of its recording are told its title. */
    @Override
    public List<String> titles() {
        return activity.titles();
    }

    /** None: the activity stands in them already. */
    @Override
    public List<String> feeds() {
        return List.of();
    }

    @Override
    public boolean isForEverybody() {
        return false;
    }
}
