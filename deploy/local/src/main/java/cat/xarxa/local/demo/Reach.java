package cat.xarxa.local.demo;

import cat.xarxa.local.demo.Newsroom.Published;
import cat.xarxa.local.demo.programme.Publication;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private static final int EVERYBODY = 2 * Acquaintance.MEMBERS;

    /** Measures from the time of the publish call, or only looks when that was long ago. */
    Reached follow(Publication publication, Published published, @Nullable Long publishCall) {
        String name = publication.name();
        int readers = publication.isForEverybody() ? EVERYBODY : 0;
        Patience.MEASURING.until(
                "the fan-out run of " + name, () -> deliveries(published).ifComplete(readers));
        Deliveries deliveries = Patience.MEASURING.until(
                "the e-mails of " + name, () -> deliveries(published).ifNoMailWaits());
        Patience.MEASURING.until("the e-mails of " + name + " in the sink", () -> arrived(publication, deliveries));
        Integer feeds = publication.feeds().isEmpty() ? null : feeds(publication, published, publishCall != null);
        Duration took = publishCall == null ? null : Duration.ofNanos(System.nanoTime() - publishCall);
        return new Reached(name, deliveries, feeds, published.at(), took);
    }

    private Deliveries deliveries(Published published) {
        return Deliveries.of(published, office);
    }

    /** Of one subject and its recordings together: their titles are the same. */
    private Optional<Boolean> arrived(Publication publication, Deliveries deliveries) {
        long mails = sink.get("/api/messages")
                .path("items")
                .valueStream()
                .filter(mail -> isAbout(publication, mail))
                .map(mail ->
                        List.of(mail.path("to").toString(), mail.path("subject").asString("")))
                .distinct()
                .count();
        return Optional.of(true).filter(all -> mails >= deliveries.mailsOfSubject());
    }

    private static boolean isAbout(Publication publication, JsonNode mail) {
        String subject = mail.path("subject").asString("");
        return publication.titles().stream().anyMatch(subject::contains);
    }

    /** What is old may have left a feed since, so that only what is new is waited for. */
    private int feeds(Publication publication, Published published, boolean isNew) {
        return isNew
                ? Patience.MEASURING.until(
                        publication.name() + " in all feeds",
                        () -> Optional.of(feedsWith(publication, published))
                                .filter(feeds -> feeds == publication.feeds().size()))
                : feedsWith(publication, published);
    }

    private int feedsWith(Publication publication, Published published) {
        return (int) publication.feeds().stream()
                .filter(feed -> anybody.text(feed).contains(published.id()))
                .count();
    }
}
