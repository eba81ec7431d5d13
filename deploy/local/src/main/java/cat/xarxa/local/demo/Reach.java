package cat.xarxa.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Follows a publication until it has arrived everywhere.
 *
 * @param office reads the ledger
 * @param anybody reads the feeds
 * @param sink the mail sink
 */
record Reach(Api office, Api anybody, Api sink) {

    /** A technician and a representative for each member. */
    private static final int READERS = 2 * Acquaintance.MEMBERS;

    private static final List<String> FEEDS = List.of("/feeds/news.atom", "/feeds/news.rss", "/feeds/news.json");

    /** Measures from the time of the publish call, or only looks when that was long ago. */
    Reached follow(News news, JsonNode post, @Nullable Long publishCall) {
        String id = post.path("id").asString();
        Patience.MEASURING.until(
                "the fan-out run of " + id, () -> deliveries(id).ifComplete(READERS));
        Duration run = since(publishCall);
        Deliveries deliveries = Patience.MEASURING.until(
                "the e-mails of " + id, () -> deliveries(id).ifNoMailWaits());
        Patience.MEASURING.until("all e-mails in the sink", () -> arrived(news, deliveries));
        Duration mails = since(publishCall);
        int feeds = Patience.MEASURING.until("the news in all feeds", () -> inAllFeeds(id));
        Reached.Times times = publishCall == null ? null : new Reached.Times(run, mails, since(publishCall));
        return new Reached(
                news.shortTitle(),
                deliveries,
                feeds,
                Instant.parse(post.path("publishedAt").asString()),
                times);
    }

    private Deliveries deliveries(String id) {
        return Deliveries.of(id, office);
    }

    private static Duration since(@Nullable Long publishCall) {
        return publishCall == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - publishCall);
    }

    private Optional<Boolean> arrived(News news, Deliveries deliveries) {
        Set<String> readers = sink.get("/api/messages")
                .path("items")
                .valueStream()
                .filter(mail -> isAbout(news, mail))
                .map(mail -> mail.path("to").toString())
                .collect(Collectors.toSet());
        return readers.size() >= deliveries.mailsAccepted() ? Optional.of(true) : Optional.empty();
    }

    private static boolean isAbout(News news, JsonNode mail) {
        String subject = mail.path("subject").asString("");
        return news.titles().stream().anyMatch(subject::contains);
    }

    private Optional<Integer> inAllFeeds(String id) {
        return FEEDS.stream().allMatch(feed -> anybody.text(feed).contains(id))
                ? Optional.of(FEEDS.size())
                : Optional.empty();
    }
}
