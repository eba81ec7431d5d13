package cat.xarxa.local.server.mongo;

import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerFailure;
import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.regex.Pattern;
import org.bson.Document;

/** A replica set that somebody else runs and that a connection string names: it is used, never stopped. */
public final class GivenMongoDb implements MongoDb {

    private static final Pattern PARTS = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");
    private static final int USUAL_PORT = 27017;

    private final ConnectionString address;

    public GivenMongoDb(String uri) {
        this.address = new ConnectionString(uri);
    }

    @Override
    public String uri(String database) {
        return PARTS.matcher(address.getConnectionString()).replaceFirst("$1/" + database + "$2");
    }

    @Override
    public String uriOfOwner(String database) {
        return uri(database);
    }

    @Override
    public String name() {
        return "MongoDB";
    }

    @Override
    public int port() {
        String host = address.getHosts().getFirst();
        return host.contains(":") ? Integer.parseInt(host.substring(host.lastIndexOf(':') + 1)) : USUAL_PORT;
    }

    @Override
    public void start(Progress progress) {
        progress.say("using the given one at " + address.getHosts());
        if (!isRunning()) {
            throw new ServerFailure(
                    "No MongoDB replica set answers at " + address.getHosts(), "start it or name another");
        }
    }

    @Override
    public boolean isRunning() {
        try (MongoClient client = MongoClients.create(address)) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            return hello.containsKey("setName");
        } catch (MongoException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        throw notOurs("stop");
    }

    @Override
    public void kill() {
        throw notOurs("kill");
    }

    @Override
    public void pause() {
        throw notOurs("pause");
    }

    @Override
    public void resume() {
        throw notOurs("resume");
    }

    private static UnsupportedOperationException notOurs(String what) {
        return new UnsupportedOperationException("a given MongoDB is not ours to " + what);
    }
}
