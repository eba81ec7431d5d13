package cat.xarxa.members.messaging;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is personal before it travels: with the person's key, bound to the person's id. */
@Component
class Seals {

    private final KeyStore keys;
    private final JsonMapper json;

    Seals(KeyStore keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    String seal(PersonId id, Object opened) {
        SealingKey key = keys.find(id.value()).orElseThrow(() -> new IllegalStateException("no key of person " + id));
        return Sealer.seal(key, id.toString(), json.writeValueAsString(opened));
    }
}
