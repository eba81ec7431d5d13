package cat.xarxa.members.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.members.running.Topics;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** Plants markers where a name and an address stand, and looks for them wherever they must not be. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

    private static final String MARKER =
            "marcador" + UUID.randomUUID().toString().replace("-", "");
    private static final String NAME = "Nom " + MARKER;
    private static final String ADDRESS = MARKER + "@example.org";

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @Autowired
    KeyStore keys;

    @Autowired
    Transactions transactions;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoClient client;

    @Autowired
    Environment environment;

    @Test
    void leavesTheServiceSealedOnly(CapturedOutput log) {
        PersonId person = register(Person.Kind.MANDATED);
        appointments.start(
                person, new OrgId("mieres"), new Capacity(Role.TECHNICIAN, Rights.USER), LocalDate.of(2021, 1, 1));

        List<ConsumerRecord<String, String>> records =
                Topics.all(4, told -> told.value() != null && told.value().contains(person.toString()));

        Map<String, String> byTopic = records.stream()
                .filter(told -> told.value() != null && told.value().contains(person.toString()))
                .collect(Collectors.toMap(ConsumerRecord::topic, ConsumerRecord::value));
        assertThat(byTopic)
                .containsOnlyKeys(
                        "xarxa.members.person",
                        "xarxa.members.contact",
                        "xarxa.members.person-key",
                        "xarxa.members.mandate");
        assertThat(records).allSatisfy(told -> assertThat(everything(told)).doesNotContain(MARKER));
        assertThat(log.getAll()).doesNotContain(MARKER);
        String key = JsonMapper.shared()
                .readTree(byTopic.get("xarxa.members.person-key"))
                .get("key")
                .asString();
        assertThat(opened(byTopic.get("xarxa.members.person"), key, person))
                .isEqualTo("{\"name\":\"%s\",\"lang\":\"en\"}".formatted(NAME));
        assertThat(opened(byTopic.get("xarxa.members.contact"), key, person))
                .isEqualTo("{\"emails\":[{\"address\":\"%s\",\"kind\":\"PERSONAL\"}]}".formatted(ADDRESS));
    }

    @Test
    void restsSealedAndItsKeyInAnotherDatabase() {
        PersonId person = register(Person.Kind.GUEST);
        SealingKey key = keys.find(person.value()).orElseThrow();
        MongoDatabase own =
                client.getDatabase(mongo.getCollection("people").getNamespace().getDatabaseName());

        for (String collection : own.listCollectionNames()) {
            for (Document row : own.getCollection(collection).find()) {
                assertThat(row.toString()).as(collection).doesNotContain(MARKER);
                if (!collection.equals("outbox")) {
                    assertThat(row.toString()).as(collection).doesNotContain(key.encoded());
                }
            }
        }
        assertThat(registry.get(person).profile().name().value()).isEqualTo(NAME);
        assertThat(keyDatabase().getCollection("person_keys").countDocuments(new Document("_id", person.value())))
                .isEqualTo(1);
    }

    @Test
    void leavesNoKeyBehindWhenThePersonWasNotStored() {
        AtomicReference<PersonId> id = new AtomicReference<>();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    id.set(register(Person.Kind.GUEST));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(registry.find(id.get())).isEmpty();
        assertThat(keys.find(id.get().value())).isEmpty();
    }

    @Test
    void isNobodyWithoutTheKey() {
        PersonId person = register(Person.Kind.GUEST);
        keyDatabase().getCollection("person_keys").deleteOne(new Document("_id", person.value()));

        assertThat(registry.find(person)).isEmpty();
    }

    private MongoDatabase keyDatabase() {
        String uri = environment.getRequiredProperty("xarxa.keys.mongodb-uri");
        return client.getDatabase(new com.mongodb.ConnectionString(uri).getDatabase());
    }

    private PersonId register(Person.Kind kind) {
        Profile profile = new Profile(
                new PersonName(NAME),
                List.of(new Email(ADDRESS, Email.Kind.PERSONAL)),
                Language.EN,
                ZoneId.of("Europe/Madrid"));
        return registry.register(kind, profile, Set.of());
    }

    private static String opened(String json, String key, PersonId person) {
        String sealed = JsonMapper.shared().readTree(json).get("sealed").asString();
        return Sealer.open(SealingKey.decode(key), person.toString(), sealed);
    }

    private static String everything(ConsumerRecord<String, String> told) {
        List<String> all = new ArrayList<>(List.of(String.valueOf(told.key()), String.valueOf(told.value())));
        Arrays.stream(told.headers().toArray())
                .forEach(header -> all.add(header.key() + "=" + new String(header.value(), UTF_8)));
        return String.join("\n", all);
    }
}
