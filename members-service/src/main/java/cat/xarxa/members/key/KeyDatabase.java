package cat.xarxa.members.key;

import com.mongodb.ConnectionString;
import java.util.Set;

/**
 * Which database holds the keys: one beside the service's own on the same MongoDB, or no transaction could cover both.
 *
 * @param name its name
 */
record KeyDatabase(String name) {

    static KeyDatabase beside(ConnectionString own, ConnectionString keys) {
        if (!Set.copyOf(own.getHosts()).equals(Set.copyOf(keys.getHosts()))) {
            throw new IllegalStateException("XARXA_KEYS_MONGODB_URI must name the MongoDB of XARXA_MONGODB_URI:"
                    + " a person and their key are written in one transaction");
        }
        String name = keys.getDatabase();
        if (name == null || name.equals(own.getDatabase())) {
            throw new IllegalStateException("XARXA_KEYS_MONGODB_URI must name a database of its own:"
                    + " keys beside what they seal protect nothing");
        }
        return new KeyDatabase(name);
    }
}
