package cat.xarxa.acceptance.fault.rig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * What somebody could read who has every collection, every topic and its segments, every log, and every key that is
 * left: plain texts, and what is sealed under those keys. Keycloak's own database is not looked at.
 */
public final class Remains {

    private static final Pattern SEALED = Pattern.compile("v1\\.([A-Za-z0-9_-]{16})\\.([A-Za-z0-9_-]+)");
    private static final Set<String> SERVERS_OWN = Set.of("admin", "config", "local");

    private final MongoClient databases;
    private final Map<String, Object> broker;
    private final Path folder;

    Remains(MongoClient databases, Map<String, Object> broker, Path folder) {
        this.databases = databases;
        this.broker = broker;
        this.folder = folder;
    }

    /** Those of some markers that can be read somewhere. */
    public Set<String> readable(Collection<String> markers, String person) {
        List<String> texts = new ArrayList<>(documents());
        texts.addAll(records());
        List<String> keys = keys();
        List<String> opened = new ArrayList<>();
        texts.stream()
                .flatMap(text -> SEALED.matcher(text).results())
                .forEach(seal -> keys.forEach(
                        key -> open(key, person, seal.group(1), seal.group(2)).ifPresent(opened::add)));
        texts.addAll(opened);
        Set<String> found = new TreeSet<>();
        markers.stream()
                .filter(marker -> texts.stream().anyMatch(text -> text.contains(marker)))
                .forEach(found::add);
        found.addAll(onDisk(markers));
        return found;
    }

    private List<String> documents() {
        List<String> texts = new ArrayList<>();
        for (String database : databases.listDatabaseNames()) {
            if (!SERVERS_OWN.contains(database)) {
                for (String name : databases.getDatabase(database).listCollectionNames()) {
                    databases.getDatabase(database).getCollection(name).find().forEach(row -> texts.add(text(row)));
                }
            }
        }
        return texts;
    }

    private static String text(Document row) {
        return row.get("body") instanceof Binary body ? row + new String(body.getData(), UTF_8) : row.toString();
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (String database : databases.listDatabaseNames()) {
            databases
                    .getDatabase(database)
                    .getCollection("person_keys")
                    .find()
                    .forEach(row -> Optional.ofNullable(row.getString("key")).ifPresent(keys::add));
        }
        return keys;
    }

    private List<String> records() {
        List<String> texts = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(partition -> partition.topic().startsWith("xarxa."))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(record -> texts.add(record.key() + " " + record.value() + " " + record.headers()));
            }
        }
        return texts;
    }

    /** As bytes: the broker's segments, also those that nobody is given any more, and what was logged. */
    private Set<String> onDisk(Collection<String> markers) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".log") && Files.isRegularFile(file))
                    .forEach(file -> {
                        String text = content(file);
                        markers.stream().filter(text::contains).forEach(found::add);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> open(String key, String person, String nonce, String sealed) {
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec secret = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
            cipher.init(Cipher.DECRYPT_MODE, secret, new GCMParameterSpec(128, base64.decode(nonce)));
            cipher.updateAAD(person.getBytes(UTF_8));
            return Optional.of(new String(cipher.doFinal(base64.decode(sealed)), UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
