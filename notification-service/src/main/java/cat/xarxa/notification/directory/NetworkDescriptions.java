package cat.xarxa.notification.directory;

import cat.xarxa.notification.network.Described;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.network.Networks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * How the network calls itself; there is one description. It changes hardly ever and is asked for with each letter, so
 * it is looked up again after some seconds only.
 */
@Repository
public class NetworkDescriptions implements Networks {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);

    private final MongoOperations mongo;
    private final Network installed;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    NetworkDescriptions(MongoOperations mongo, Network installed, Clock clock) {
        this.mongo = mongo;
        this.installed = installed;
        this.clock = clock;
    }

    /** It calls itself so from now on. */
    public void know(Described described) {
        mongo.save(new Stored(Network.SLUG, described));
    }

    @Override
    public Optional<Described> described() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last == null || !now.isBefore(last.until())) {
            Stored stored = mongo.findById(Network.SLUG, Stored.class);
            last = new Seen(stored == null ? null : stored.said(), now.plus(GOOD_FOR));
            seen = last;
        }
        return Optional.ofNullable(last.described());
    }

    @Override
    public Network current() {
        return described()
                .map(said -> new Network(said.name(), said.senderName(), installed.publicUrl()))
                .orElse(installed);
    }

    /** What was last looked up. */
    private record Seen(@Nullable Described described, Instant until) {}

    /** How it is stored. */
    @Document("network_description")
    record Stored(@Id String id, Described said) {}
}
