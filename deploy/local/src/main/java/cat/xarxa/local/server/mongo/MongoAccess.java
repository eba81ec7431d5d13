package cat.xarxa.local.server.mongo;

import java.util.Map;

/** Who may connect to MongoDB: everybody, or one administrator and one user per database. */
public sealed interface MongoAccess {

    /** For tests: no passwords. */
    static MongoAccess open() {
        return new Open();
    }

    /**
     * With passwords.
     *
     * @param adminPassword of the user {@code admin}, who may do everything
     * @param passwords by database: its one user has the database's name and may read and write it and no other
     */
    static Secured secured(String adminPassword, Map<String, String> passwords) {
        return new Secured(adminPassword, passwords);
    }

    /** No passwords. */
    record Open() implements MongoAccess {}

    /** Passwords. */
    record Secured(String adminPassword, Map<String, String> passwords) implements MongoAccess {

        static final String ADMIN = "admin";

        public Secured {
            passwords = Map.copyOf(passwords);
        }

        @Override
        public String toString() {
            return "Secured" + passwords.keySet();
        }
    }
}
