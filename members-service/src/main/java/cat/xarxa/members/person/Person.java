package cat.xarxa.members.person;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;

/** Someone the network deals with; in the clear in memory only. */
public final class Person implements AggregateRoot<Person, PersonId> {

    private final PersonId id;
    private final Kind kind;
    private final Profile profile;
    private final Set<Duty> duties;

    private Person(PersonId id, Kind kind, Profile profile, Set<Duty> duties) {
        this.id = id;
        this.kind = kind;
        this.profile = profile;
        this.duties = Set.copyOf(duties);
    }

    /** Someone becomes known to the network. */
    static Person registered(PersonId id, Kind kind, Profile profile, Set<Duty> duties) {
        if (kind == Kind.MANDATED && profile.signInAddress().isEmpty()) {
            throw new IllegalArgumentException("who signs in needs an address");
        }
        if (kind == Kind.GUEST && !duties.isEmpty()) {
            throw new IllegalArgumentException("a guest has no duties");
        }
        return new Person(id, kind, profile, duties);
    }

    /** As it was stored. */
    static Person restored(PersonId id, Kind kind, Profile profile, Set<Duty> duties) {
        return new Person(id, kind, profile, duties);
    }

    /** What its registration tells the others. */
    List<PersonEvent> told() {
        return List.of(
                new PersonEvent.Registered(id, kind, profile.name(), profile.lang()),
                new PersonEvent.ContactChanged(id, profile.emails()));
    }

    @Override
    public PersonId getId() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Profile profile() {
        return profile;
    }

    public Set<Duty> duties() {
        return duties;
    }

    /** Whether a person has an account. */
    public enum Kind {
        /** Signs in, may hold mandates and duties. */
        MANDATED,
        /** Known by a registration or subscription only; no account. */
        GUEST
    }
}
