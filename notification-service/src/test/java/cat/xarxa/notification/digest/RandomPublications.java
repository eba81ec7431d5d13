package cat.xarxa.notification.digest;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationFixtures;
import cat.xarxa.notification.publication.PublicationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Posts, alerts, activities and recordings by chance. */
public final class RandomPublications {

    private static final List<String> OWNERS = List.of("xarxa", "vic", "coopcat");
    private static final List<String> THEMES = List.of("fons-europeus", "habitatge");

    private RandomPublications() {}

    public static Publication any(Random chance, Collection<Publication> before, Instant now) {
        List<Publication> activities = before.stream()
                .filter(publication -> publication.kind() == PublicationKind.ACTIVITY)
                .toList();
        return switch (chance.nextInt(4)) {
            case 0 -> one(PublicationKind.ACTIVITY, chance, now);
            case 1 ->
                activities.isEmpty()
                        ? one(PublicationKind.ACTIVITY, chance, now)
                        : activities.get(chance.nextInt(activities.size())).recording(id(chance), Audience.PUBLIC, now);
            default -> one(PublicationKind.POST, chance, now);
        };
    }

    private static Publication one(PublicationKind kind, Random chance, Instant now) {
        UUID id = id(chance);
        boolean post = kind == PublicationKind.POST;
        boolean urgent = post && chance.nextInt(6) == 0;
        String owner = OWNERS.get(chance.nextInt(OWNERS.size()));
        return new Publication(
                id,
                kind,
                post ? urgent ? "ALERT" : "NEWS" : "SEMINAR",
                owner,
                null,
                Set.of(THEMES.get(chance.nextInt(THEMES.size()))),
                chance.nextBoolean() ? Set.of("08112") : Set.of(),
                chance.nextInt(4) == 0 ? Audience.NETWORK : Audience.PUBLIC,
                urgent,
                PublicationFixtures.networkNews().texts(),
                null,
                now,
                post ? null : happening(id, owner, chance));
    }

    private static Happening happening(UUID id, String owner, Random chance) {
        return new Happening(
                id,
                LocalDate.of(2026, 12, 1 + chance.nextInt(28)),
                null,
                ZoneId.of("Europe/Madrid"),
                false,
                List.of(owner),
                chance.nextInt(3) == 0 ? Set.of("manlleu") : Set.of(owner),
                null);
    }

    private static UUID id(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
