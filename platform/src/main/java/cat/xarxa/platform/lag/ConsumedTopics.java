package cat.xarxa.platform.lag;

import java.util.Map;

/**
 * What the consumers of this service listen to.
 *
 * @param byConsumer the topic of each, by the consumer's name
 */
public record ConsumedTopics(Map<String, String> byConsumer) {

    public ConsumedTopics {
        byConsumer = Map.copyOf(byConsumer);
    }
}
