package cat.xarxa.notification.publication;

import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that was published, as far as telling people of it needs to know.
 *
 * @param id the post's, activity's or recording's own id
 * @param type its type within the kind, for example NEWS
 * @param sourceOrg whose information it relays, null for the owner's own
 * @param territories INE codes and comarca slugs that it names
 * @param urgent told at once whatever the frequency
 * @param occurredOn the day that it speaks of, null when it is that of publishing
 * @param happening the activity that it is about, null for what is about none
 * @param sequel what became of a post, or that this is told of one; null for what stands as it was published
 */
@AggregateRoot
@Document("publications")
public record Publication(
        @Identity @Id UUID id,
        PublicationKind kind,
        String type,
        String ownerOrg,
        @Nullable String sourceOrg,
        Set<String> themes,
        Set<String> territories,
        Audience audience,
        boolean urgent,
        Map<Lang, PublicationText> texts,
        @Nullable LocalDate occurredOn,
        Instant publishedAt,
        @Nullable Happening happening,
        @Nullable Sequel sequel) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    @PersistenceCreator
    public Publication {
        themes = Set.copyOf(themes);
        territories = Set.copyOf(territories);
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a publication without any text: " + id);
        }
    }

    /** One that stands as it was published. */
    public Publication(
            UUID id,
            PublicationKind kind,
            String type,
            String ownerOrg,
            @Nullable String sourceOrg,
            Set<String> themes,
            Set<String> territories,
            Audience audience,
            boolean urgent,
            Map<Lang, PublicationText> texts,
            @Nullable LocalDate occurredOn,
            Instant publishedAt,
            @Nullable Happening happening) {
        this(
                id,
                kind,
                type,
                ownerOrg,
                sourceOrg,
                themes,
                territories,
                audience,
                urgent,
                texts,
                occurredOn,
                publishedAt,
                happening,
                null);
    }

    /** The language that somebody reads it in who would rather read the given one. */
    public Lang langFor(Lang wanted) {
        return wanted.withFallbacks().stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElseThrow();
    }

    /** The texts that somebody reads who would rather read the given language. */
    public PublicationText textFor(Lang wanted) {
        return Optional.ofNullable(texts.get(langFor(wanted))).orElseThrow();
    }

    /** What it is about: the post or the activity itself, also for what comes later of it. */
    public UUID subject() {
        if (happening != null) {
            return happening.activity();
        }
        return sequel == null || sequel.of() == null ? id : sequel.of();
    }

    /** What it tells of a post that was published before; none for what is told for the first time. */
    public Optional<Sequel> told() {
        return Optional.ofNullable(sequel).filter(later -> later.of() != null);
    }

    /** Whether it is a post that is gone. */
    public boolean isWithdrawn() {
        return isOfWhatIsGone() && told().isEmpty();
    }

    /** Whether it is a post that is gone, or tells that one is: nothing else is told of that. */
    public boolean isOfWhatIsGone() {
        return sequel != null && sequel.kind() == Sequel.Kind.WITHDRAWAL;
    }

    /** Its path on the portal, below the language. */
    public String pathFor(Lang wanted) {
        if (kind == PublicationKind.NOTICE) {
            return "/" + kind.section();
        }
        if (kind == PublicationKind.MEMBER) {
            return "/" + kind.section() + "/" + textFor(wanted).slug();
        }
        String page =
                "/" + kind.section() + "/" + subject() + "/" + textFor(wanted).slug();
        return kind == PublicationKind.RECORDING ? page + "#recordings" : page;
    }

    /** The day that it is filed under. */
    public LocalDate day() {
        if (happening != null) {
            return happening.day();
        }
        return occurredOn != null ? occurredOn : publishedAt.atZone(ZONE).toLocalDate();
    }

    /**
     * Whose voices it speaks with, the leading one first: organisers, else the source that it relays, else the owner.
     */
    public List<String> leadOrgs() {
        if (happening != null) {
            return happening.organisers();
        }
        return List.of(sourceOrg != null ? sourceOrg : ownerOrg);
    }

    /** The activity that it is about. */
    public Optional<UUID> activity() {
        return Optional.ofNullable(happening).map(Happening::activity);
    }

    /** Slug of the series of the activity that it is about. */
    public Optional<String> series() {
        return Optional.ofNullable(happening).map(Happening::series);
    }

    /** Whose it is: the owner, and who organises what it is about. */
    public Set<String> owners() {
        Set<String> owners = new HashSet<>(happening == null ? Set.of() : happening.organisers());
        owners.add(ownerOrg);
        return owners;
    }

    /** What is told of this post, as it stands now, by itself; urgent to nobody but whom it is owed. */
    public Publication toldAgain(UUID event, Sequel what) {
        return with(event, themes, territories, texts, false, what.at(), what.toldOf(id));
    }

    /** Says what the post says now; it stays what it was told as, so that the ledger can be proved by it. */
    public Publication nowSaying(Publication newest, @Nullable Sequel what) {
        return with(id, themes, territories, newest.texts, urgent, publishedAt, what);
    }

    /** The post as it stands now, in place of what was published and of which no mail has gone. */
    public Publication inPlaceOf(Publication before, Sequel what) {
        return with(id, themes, territories, texts, urgent, publishedAt, what.replacing(before));
    }

    /** As it was before it was changed in place, null where it never was. */
    public @Nullable Publication former() {
        Sequel.Former was = sequel == null ? null : sequel.former();
        return was == null ? null : with(id, was.themes(), was.territories(), texts, urgent, publishedAt, sequel);
    }

    private Publication with(
            UUID other,
            Set<String> about,
            Set<String> places,
            Map<Lang, PublicationText> says,
            boolean atOnce,
            Instant at,
            @Nullable Sequel what) {
        return new Publication(
                other,
                kind,
                type,
                ownerOrg,
                sourceOrg,
                about,
                places,
                audience,
                atOnce,
                says,
                occurredOn,
                at,
                happening,
                what);
    }

    /** A recording of the activity that this announced. */
    public Publication recording(UUID recording, Audience visibility, Instant at) {
        return new Publication(
                recording,
                PublicationKind.RECORDING,
                type,
                ownerOrg,
                sourceOrg,
                themes,
                territories,
                audience.narrowedTo(visibility),
                false,
                texts,
                null,
                at,
                happening);
    }
}
