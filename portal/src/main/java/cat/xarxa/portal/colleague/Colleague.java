package cat.xarxa.portal.colleague;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, will act or acted for an institution.
 *
 * @param name null once they have been erased
 * @param emails null to whoever does not decide on them, as is the account
 */
public record Colleague(
        UUID personId,
        @Nullable String name,
        @Nullable List<Address> emails,
        @Nullable Account account,
        List<Held> mandates) {

    public Colleague {
        mandates = List.copyOf(mandates);
    }

    /** Those without an end, on which something may be decided. */
    public List<Held> open() {
        return mandates.stream().filter(mandate -> mandate.to() == null).toList();
    }

    /** An address, and whose mailbox it is. */
    public record Address(String address, String kind) {

        public boolean shared() {
            return kind.equals("ROLE");
        }
    }

    /**
     * How far somebody is on the way to signing in.
     *
     * @param since null where that is not known
     * @param why what they wait for, null when they do not
     */
    public record Account(
            String stage, @Nullable Instant since, @Nullable String why) {

        /** Names the text of the stage. */
        public String key() {
            return "people.account." + stage;
        }

        /** Names the text of what they wait for. */
        public String whyKey() {
            return "people.wait." + why;
        }

        public boolean hasSignedIn() {
            return stage.equals("SIGNED_IN");
        }
    }

    /**
     * A mandate.
     *
     * @param to the last day, null while none is known
     */
    public record Held(
            UUID id,
            String role,
            String rights,
            LocalDate from,
            @Nullable LocalDate to,
            String state,
            long version) {

        /** Names the text of the role. */
        public String roleKey() {
            return "mandate." + role;
        }

        /** Names the text of the rights. */
        public String rightsKey() {
            return "people.rights." + rights;
        }

        /** Names the text of where it stands. */
        public String stateKey() {
            return "people.held." + state;
        }
    }
}
