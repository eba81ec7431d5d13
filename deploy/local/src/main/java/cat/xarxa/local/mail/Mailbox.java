package cat.xarxa.local.mail;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All mails received, each a file as it came beside a small one that tells of it; the second makes it count. */
final class Mailbox {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MAIL = ".eml";
    private static final String ENVELOPE = ".json";

    private final Path folder;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, StoredMail> mails = new ConcurrentSkipListMap<>();
    private long last;

    private Mailbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Finds again what was received before. */
    static Mailbox open(Path folder, Clock clock) {
        Mailbox mailbox = new Mailbox(folder, clock);
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            files.filter(file -> file.toString().endsWith(ENVELOPE))
                    .map(file -> JSON.readValue(file.toFile(), StoredMail.class))
                    .forEach(mailbox::remember);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mailbox;
    }

    private void remember(StoredMail mail) {
        mails.put(mail.id(), mail);
    }

    StoredMail keep(String to, byte[] raw) throws IOException {
        Instant now = clock.instant();
        StoredMail mail = new StoredMail(nextId(now), to, MailContent.of(raw).subject(), now);
        Files.write(file(mail.id(), MAIL), raw);
        Path envelope = Files.write(file(mail.id(), ".part"), JSON.writeValueAsBytes(mail));
        Files.move(envelope, file(mail.id(), ENVELOPE), ATOMIC_MOVE);
        remember(mail);
        return mail;
    }

    /** Ids sort by arrival, also when many arrive in one millisecond. */
    private synchronized String nextId(Instant now) {
        last = Math.max(last + 1, now.toEpochMilli() * 1000);
        return "%018d".formatted(last);
    }

    /** The newest first. */
    List<StoredMail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    Optional<StoredMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    /** The mail as it was received. */
    byte[] raw(StoredMail mail) {
        try {
            return Files.readAllBytes(file(mail.id(), MAIL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id, String ending) {
        return folder.resolve(id + ending);
    }
}
