package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What new accounts start with. Only the demo has any: elsewhere people choose their own. */
public interface FirstCredentials {

    Optional<Given> of(PersonId personId);

    /**
     * What one account starts with; hidden from logs.
     *
     * @param secondFactor secret of its one-time codes in Base32, null for an account that needs none
     */
    record Given(String password, @Nullable String secondFactor) {

        @Override
        public String toString() {
            return "Given[hidden]";
        }
    }
}
