package cat.xarxa.local.demo;

import cat.xarxa.local.demo.Newsroom.Published;
import cat.xarxa.local.demo.programme.Programme;
import cat.xarxa.local.demo.programme.Publication;
import cat.xarxa.local.stack.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The office's desk: publishes what is not published yet, and follows each publication until it has arrived. */
final class Desk {

    private final Newsroom newsroom;
    private final Reach reach;

    Desk(Api office, Addresses addresses) {
        this(office, Api.anonymous(addresses.portal()), Api.anonymous(addresses.mail()));
    }

    Desk(Api office, Api anybody, Api sink) {
        this.newsroom = new Newsroom(office);
        this.reach = new Reach(office, anybody, sink);
    }

    /** What of the programme earlier starts have published. */
    Map<Publication, Published> published(Programme programme) {
        Map<Publication, Published> published = new HashMap<>();
        for (Publication publication : programme.publications()) {
            Patience.LONG
                    .until("the services to answer", () -> Optional.of(newsroom.published(publication)))
                    .ifPresent(found -> published.put(publication, found));
        }
        return published;
    }

    /** Makes the series known that activities belong to. */
    void nameSeries(Programme programme) {
        programme
                .series()
                .forEach(series -> Patience.LONG.until("events-service to name a series", () -> {
                    newsroom.name(series);
                    return Optional.of(true);
                }));
    }

    /** What each publication of the programme has reached, also those that are published already. */
    List<Reached> bring(Programme programme, Map<Publication, Published> already) {
        List<Reached> reached = new ArrayList<>();
        programme.waves().forEach(wave -> reached.addAll(bringAll(wave, already)));
        return reached;
    }

    /** Publishes one after the other, while each that is published is followed from its own publish call. */
    private List<Reached> bringAll(List<? extends Publication> wave, Map<Publication, Published> already) {
        try (ExecutorService followers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Reached>> all = wave.stream()
                    .map(publication -> {
                        Published old = already.get(publication);
                        return old == null
                                ? publish(publication, followers)
                                : CompletableFuture.supplyAsync(() -> reach.follow(publication, old, null), followers);
                    })
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Reached> publish(Publication publication, ExecutorService followers) {
        String id = Patience.LONG.until(
                publication.name() + " to be taken", () -> Optional.of(newsroom.prepare(publication)));
        long publishCall = System.nanoTime();
        try {
            Published published = newsroom.publish(publication, id);
            return CompletableFuture.supplyAsync(() -> reach.follow(publication, published, publishCall), followers);
        } catch (ApiRefused e) {
            throw new DemoFailure("The demo could not publish %s (%s): read the logs (make logs) and try make up again."
                    .formatted(publication.name(), e.getMessage()));
        }
    }
}
