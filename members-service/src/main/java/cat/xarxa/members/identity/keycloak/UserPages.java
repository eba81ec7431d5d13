package cat.xarxa.members.identity.keycloak;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads all users of the realm, page by page. */
final class UserPages {

    private static final int SIZE = 100;

    private UserPages() {}

    /** The people that users claim to be; what is not an id is nobody's. */
    static Set<UUID> people(UsersResource users) {
        Set<UUID> people = new HashSet<>();
        List<UserRepresentation> page;
        int first = 0;
        do {
            page = users.list(first, SIZE);
            page.stream().flatMap(UserPages::person).forEach(people::add);
            first += SIZE;
        } while (page.size() == SIZE);
        return people;
    }

    private static Stream<UUID> person(UserRepresentation user) {
        Map<String, List<String>> attributes = Objects.requireNonNullElse(user.getAttributes(), Map.of());
        return attributes.getOrDefault(AccountForm.PERSON_ID, List.of()).stream()
                .flatMap(UserPages::id);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
