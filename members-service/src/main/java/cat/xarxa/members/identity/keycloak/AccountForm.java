package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an account in Keycloak's terms; what it does not name there is not this service's affair. */
@Component
class AccountForm {

    static final String PERSON_ID = "person_id";

    private static final String MANDATES = "mandates";
    private static final String LOCALE = "locale";

    private final JsonMapper json;

    AccountForm(JsonMapper json) {
        this.json = json;
    }

    /** Whether the user could do something by a mandate that the account is no longer to say. */
    boolean takesAway(UserRepresentation user, Account account) {
        Map<String, List<String>> attributes = Objects.requireNonNullElse(user.getAttributes(), Map.of());
        return attributes.getOrDefault(MANDATES, List.of()).stream()
                .flatMap(this::grants)
                .anyMatch(before -> account.mandates().stream().noneMatch(grant -> grant.covers(before)));
    }

    /** What cannot be read gives nothing. */
    private Stream<Account.Grant> grants(String claim) {
        try {
            return Stream.of(json.readValue(claim, Account.Grant[].class));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    /** Fills in what the account is to be, and tells whether anything was different before. */
    boolean fill(UserRepresentation user, Account account) {
        Map<String, List<String>> attributes =
                new HashMap<>(Objects.requireNonNullElse(user.getAttributes(), Map.of()));
        attributes.put(PERSON_ID, List.of(account.personId().toString()));
        attributes.put(MANDATES, List.of(json.writeValueAsString(account.mandates())));
        attributes.put(LOCALE, List.of(account.locale()));
        boolean same = attributes.equals(user.getAttributes())
                && account.address().equals(user.getUsername())
                && account.address().equals(user.getEmail());
        if (user.getEmail() != null && !account.address().equals(user.getEmail())) {
            user.setEmailVerified(false);
        }
        user.setUsername(account.address());
        user.setEmail(account.address());
        user.setAttributes(attributes);
        return !same;
    }
}
