package cat.xarxa.notification.preference;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.preference.Quiet.Hours;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The preferences of those who said something; for everybody else the standard counts. A row has its person's ordinal,
 * by which a slice finds all of its range at once, and times of the day as people write them: they are no moments.
 */
@Component
public class Preferences implements IndexOwner {

    private static final String ORDINAL = "ordinal";

    private final MongoOperations mongo;
    private final PreferenceSettings settings;

    Preferences(MongoOperations mongo, PreferenceSettings settings) {
        this.mongo = mongo;
        this.settings = settings;
    }

    @Override
    public void prepareIndexes() {
        rows().createIndex(new Document(ORDINAL, 1));
    }

    /** What counts for a person. */
    public Preference of(UUID person) {
        return Optional.ofNullable(rows().find(eq("_id", person)).first())
                .map(Preferences::read)
                .orElseGet(() -> standard(person));
    }

    /** What counts for a person who never said anything. */
    Preference standard(UUID person) {
        return Preference.standard(person, settings.mailsADay());
    }

    /** Deletes what a person said; answers how many rows that were. */
    public int forget(UUID person) {
        return Math.toIntExact(rows().deleteOne(eq("_id", person)).getDeletedCount());
    }

    /** Those of some people who said something. */
    List<Preference> ofThose(Collection<UUID> people) {
        List<Preference> found = new ArrayList<>();
        rows().find(Filters.in("_id", people)).forEach(row -> found.add(read(row)));
        return found;
    }

    /** Those in a range who said something. */
    Map<UUID, Preference> in(RecipientRange range) {
        Map<UUID, Preference> found = new HashMap<>();
        rows().find(and(gte(ORDINAL, range.first()), lt(ORDINAL, range.end()))).forEach(row -> {
            Preference preference = read(row);
            found.put(preference.person(), preference);
        });
        return found;
    }

    void keep(Preference preference, Recipient person) {
        Hours hours = preference.quiet().hours();
        Document row = new Document("_id", preference.person())
                .append(ORDINAL, person.ordinal())
                .append(
                        "mailOff",
                        preference.mailOffInOrder().stream().map(Enum::name).toList())
                .append("from", hours == null ? null : hours.from().toString())
                .append("to", hours == null ? null : hours.to().toString())
                .append("weekends", preference.quiet().weekends())
                .append("holidays", preference.quiet().holidays())
                .append("cap", preference.cap())
                .append("version", preference.version());
        rows().replaceOne(eq("_id", preference.person()), row, new ReplaceOptions().upsert(true));
    }

    private static Preference read(Document row) {
        List<String> off = row.getList("mailOff", String.class);
        return new Preference(
                row.get("_id", UUID.class),
                off.stream().map(Category::valueOf).collect(Collectors.toSet()),
                new Quiet(
                        hours(row.getString("from"), row.getString("to")),
                        row.getBoolean("weekends"),
                        row.getBoolean("holidays")),
                row.getInteger("cap"),
                row.getLong("version"));
    }

    private static @Nullable Hours hours(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection("preferences");
    }
}
