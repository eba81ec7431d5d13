package cat.xarxa.notification.background;

import java.time.Instant;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The database server's time: instances whose own clocks differ by minutes still agree on when a lease ends, so that
 * nothing is taken twice.
 */
@Component
public class DatabaseClock {

    private static final Document HELLO = new Document("hello", 1);

    private final MongoDatabaseFactory databases;

    DatabaseClock(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    /** Asked outside any transaction. */
    public Instant now() {
        return databases
                .getMongoDatabase()
                .runCommand(HELLO)
                .getDate("localTime")
                .toInstant();
    }
}
