package cat.xarxa.members.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.PreconditionException;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class OwnDescriptionIT {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    @Autowired
    OwnDescription network;

    @Autowired
    Organisations organisations;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void haveNobodyWhoDescribedIt() {
        mongo.getCollection("network_description").deleteMany(new Document());
        mongo.getCollection("network_logos").deleteMany(new Document());
    }

    @Test
    void isDescribedOnceAndTellsIt() {
        long told = told();
        assertThat(network.current()).isEmpty();

        network.describe(named("Xarxa d’Osona", null), new Revision(0), NOW);

        assertThat(network.current()).get().satisfies(described -> {
            assertThat(described.name()).isEqualTo("Xarxa d’Osona");
            assertThat(described.languages()).containsExactly(Language.CA, Language.EN);
            assertThat(described.version()).isEqualTo(1);
        });
        assertThat(told()).isEqualTo(told + 1);
        assertThat(organisations.find(OrgId.XARXA)).contains(new Organisation(OrgId.XARXA, "Xarxa d’Osona"));
    }

    @Test
    void saysNothingTwice() {
        network.describe(named("Xarxa", null), new Revision(0), NOW);
        long told = told();

        network.describe(named("Xarxa", null), new Revision(1), NOW);

        assertThat(told()).isEqualTo(told);
        assertThat(network.current())
                .get()
                .extracting(NetworkDescription::version)
                .isEqualTo(1L);
    }

    @Test
    void isOverwrittenByNobodyWhoHasNotReadIt() {
        network.describe(named("Xarxa", null), new Revision(0), NOW);

        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> network.describe(named("Una altra", null), new Revision(0), NOW));
        assertThat(network.current()).get().extracting(NetworkDescription::name).isEqualTo("Xarxa");
    }

    @Test
    void keepsTheLogoThatItShowsAndNoOther() {
        Logo first = LogoDrawing.of(LogoFixtures.picture("png", 30, 10));
        Logo second = LogoDrawing.of(LogoFixtures.picture("png", 10, 30));
        network.takeIn(first, NOW);
        network.takeIn(second, NOW);

        network.describe(named("Xarxa", first.digest()), new Revision(0), NOW);
        assertThat(keptFor(first)).isNull();
        assertThat(keptFor(second)).isNotNull();

        network.describe(named("Xarxa", second.digest()), new Revision(1), NOW);
        assertThat(keptFor(first)).isNotNull();
        assertThat(keptFor(second)).isNull();
        assertThat(network.logo(second.digest()).png()).isEqualTo(second.png());
    }

    @Test
    void staysAsItIsWhenItsLogoIsNotThere() {
        network.describe(named("Xarxa", null), new Revision(0), NOW);
        long told = told();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> network.describe(named("Nova", "0".repeat(64)), new Revision(1), NOW));

        assertThat(network.current()).get().extracting(NetworkDescription::name).isEqualTo("Xarxa");
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void tellsTheAuditLogWhatWasBeforeAndAfter() {
        network.describe(named("Nom d’abans", null), new Revision(0), NOW);
        network.describe(named("Nom de després", null), new Revision(1), NOW);

        Document newest = mongo.getCollection("audit_entries")
                .find(new Document("action", "network.described"))
                .sort(new Document("_id", -1))
                .first();
        assertThat(newest).isNotNull();
        assertThat(newest.getList("changes", Document.class)).singleElement().satisfies(change -> {
            assertThat(change.getString("field")).isEqualTo("name");
            assertThat(change.getString("before")).isNotEqualTo(change.getString("after"));
        });
    }

    private @Nullable Object keptFor(Logo logo) {
        Document stored = mongo.getCollection("network_logos")
                .find(new Document("_id", logo.digest()))
                .first();
        assertThat(stored).isNotNull();
        return stored.get("until");
    }

    private long told() {
        return mongo.getCollection("outbox").countDocuments(new Document("topic", "xarxa.members.network"));
    }

    private static NetworkDescription named(String name, @Nullable String logo) {
        Set<Language> languages = EnumSet.of(Language.CA, Language.EN);
        return NetworkDescription.first(name, languages, new MailSender("Xarxa", "xarxa@example.org"), logo);
    }
}
