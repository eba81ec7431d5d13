package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.AccountRecords;
import cat.xarxa.members.person.PersonId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A user of the realm with groups, roles, consents, sessions, kinds of credentials and events, as Keycloak tells them.
 */
@Component
class KeycloakRecords implements AccountRecords {

    private static final int PAGE = 100;
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final RealmResource realm;

    KeycloakRecords(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public List<Map<String, Object>> of(PersonId person) {
        return Failures.translated(() -> {
            String query = AccountForm.PERSON_ID + ":" + person;
            return realm.users().searchByAttributes(0, 1, null, false, query).stream()
                    .findFirst()
                    .map(this::records)
                    .orElse(List.of());
        });
    }

    private List<Map<String, Object>> records(UserRepresentation user) {
        UserResource known = realm.users().get(user.getId());
        List<Map<String, Object>> all = new ArrayList<>();
        user.setAccess(null);
        all.add(record("account", user));
        add(all, "group", known.groups().stream());
        add(all, "realm-role", known.roles().realmLevel().listAll().stream());
        add(all, "consent", known.getConsents().stream());
        add(all, "session", known.getUserSessions().stream());
        add(all, "credential", known.credentials().stream().map(KeycloakRecords::withoutSecret));
        add(all, "event", events(user.getId()).stream());
        return all;
    }

    /** Only that there is one, what it is called and since when. */
    private static CredentialRepresentation withoutSecret(CredentialRepresentation credential) {
        credential.setSecretData(null);
        credential.setCredentialData(null);
        return credential;
    }

    private List<EventRepresentation> events(String user) {
        List<EventRepresentation> all = new ArrayList<>();
        List<EventRepresentation> page;
        do {
            page = realm.getEvents(null, null, user, null, null, null, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static void add(List<Map<String, Object>> all, String kind, Stream<?> things) {
        things.map(thing -> record(kind, thing)).forEach(all::add);
    }

    private static Map<String, Object> record(String kind, Object thing) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("kind", kind));
        fields.putAll(JSON.convertValue(thing, FIELDS));
        return fields;
    }
}
