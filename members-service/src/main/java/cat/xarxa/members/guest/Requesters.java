package cat.xarxa.members.guest;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what somebody said of themselves until they confirm it, with the key that is theirs already. */
@Component
class Requesters {

    private final KeyStore keys;
    private final JsonMapper json;

    Requesters(KeyStore keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    String seal(PersonId id, Requester requester) {
        return Sealer.seal(key(id), id.toString(), json.writeValueAsString(requester));
    }

    Requester open(PersonId id, String sealed) {
        return json.readValue(Sealer.open(key(id), id.toString(), sealed), Requester.class);
    }

    private SealingKey key(PersonId id) {
        return keys.find(id.value()).orElseThrow(() -> new IllegalStateException("no key of guest " + id));
    }
}
