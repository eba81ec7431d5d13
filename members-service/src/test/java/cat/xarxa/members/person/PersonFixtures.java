package cat.xarxa.members.person;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People as tests of several packages need them; the one of the contracts' samples. */
public final class PersonFixtures {

    public static final PersonId AINA = new PersonId(UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01"));
    public static final String ADDRESS = "tecnica.manlleu@example.org";

    private PersonFixtures() {}

    public static Profile profile() {
        return new Profile(
                new PersonName("Aina Mostra (persona inventada)"),
                List.of(
                        new Email(ADDRESS, Email.Kind.PERSONAL),
                        new Email("promocio.manlleu@example.org", Email.Kind.ROLE)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
    }

    public static Person aina() {
        return Person.registered(AINA, Person.Kind.MANDATED, profile(), Set.of());
    }

    public static PersonEvent registered() {
        return aina().told().getFirst();
    }

    public static PersonEvent contactChanged() {
        return aina().told().getLast();
    }

    public static Person guest() {
        return Person.registered(AINA, Person.Kind.GUEST, profile(), Set.of());
    }

    public static Person officer(Duty... duties) {
        return Person.registered(AINA, Person.Kind.MANDATED, profile(), Set.of(duties));
    }
}
