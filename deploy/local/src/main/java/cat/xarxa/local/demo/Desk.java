package cat.xarxa.local.demo;

import cat.xarxa.local.stack.Addresses;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The office's desk: publishes a piece of news unless it is published, and follows it until it has arrived. */
final class Desk {

    private final Newsroom newsroom;
    private final Reach reach;

    Desk(Api office, Addresses addresses) {
        this.newsroom = new Newsroom(office);
        this.reach = new Reach(office, Api.anonymous(addresses.portal()), Api.anonymous(addresses.mail()));
    }

    /** What the news has reached, when an earlier start published it. */
    Optional<Reached> findPublished(News news) {
        return Patience.LONG
                .until("content-service to answer", () -> Optional.of(newsroom.find(news)))
                .filter(Newsroom::isPublished)
                .map(post -> reach.follow(news, post, null));
    }

    /** Publishes what was drafted, now or by a start that was cut short. */
    Reached publish(News news) {
        JsonNode draft =
                Patience.LONG.until("content-service to take the news", () -> Optional.of(newsroom.draft(news)));
        long publishCall = System.nanoTime();
        return reach.follow(news, newsroom.publish(draft), publishCall);
    }
}
