package cat.xarxa.platform.copy;

import cat.xarxa.platform.sealing.SealingKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Copies of what this service holds of people, taken when they ask for one and readable to themselves. */
public final class PersonalCopies {

    private final MongoOperations mongo;
    private final CopyBook book;
    private final List<PersonalData> data;
    private final @Nullable PersonKeys keys;
    private final Clock clock;

    PersonalCopies(MongoOperations mongo, List<PersonalData> data, @Nullable PersonKeys keys, Clock clock) {
        this.mongo = mongo;
        this.book = new CopyBook(mongo);
        this.data = List.copyOf(data);
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes a copy, within the caller's transaction; the one before it is dropped.
     *
     * @return empty for somebody who has been erased
     * @throws TransientDataAccessResourceException when the person's key has not been heard of yet
     */
    public Optional<Copy> take(UUID export, UUID person, Instant until) {
        if (keys != null && keys.isDestroyed(person)) {
            return Optional.empty();
        }
        SealingKey key = key(person);
        List<Page> pages = data.stream()
                .flatMap(part -> part.holdings().stream())
                .flatMap(holding -> Reading.of(mongo, holding, person, key).stream())
                .toList();
        book.forget(person);
        book.keep(export, person, until, pages, key);
        return Optional.of(new Copy(pages.stream().map(Page::file).toList(), withheld()));
    }

    /**
     * Adds what is held of somebody elsewhere, as one file, to a copy that was taken; within the caller's transaction.
     *
     * @return empty for somebody who has been erased
     */
    public Optional<Copy> add(
            UUID export, UUID person, Instant until, String store, List<Map<String, Object>> records) {
        if (keys != null && keys.isDestroyed(person)) {
            return Optional.empty();
        }
        String text = records.stream().map(Records::json).collect(Collectors.joining(",\n", "[", "]"));
        Page page = Page.of(store, 1, records.size(), text);
        book.keep(export, person, until, List.of(page), key(person));
        return Optional.of(new Copy(List.of(page.file()), List.of()));
    }

    private @Nullable SealingKey key(UUID person) {
        return keys == null
                ? null
                : keys.find(person)
                        .orElseThrow(() -> new TransientDataAccessResourceException("a key is still being learnt"));
    }

    /** A file of a copy, for the person it is about. */
    public Optional<String> read(UUID export, UUID person, String file) {
        return book.open(export, person, file, clock.instant(), keys == null ? Optional.empty() : keys.find(person));
    }

    /** Drops what was copied of somebody; within the caller's transaction. Answers how many files there were. */
    public int forget(UUID person) {
        return book.forget(person);
    }

    /** Where this service holds something of people. */
    public List<Holding> holdings() {
        return data.stream().flatMap(part -> part.holdings().stream()).toList();
    }

    /** What mentions people here and is not handed over. */
    public List<Withheld> withheld() {
        return data.stream().flatMap(part -> part.withheld().stream()).toList();
    }

    void prepare() {
        book.prepare();
    }
}
