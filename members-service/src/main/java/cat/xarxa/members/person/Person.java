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
    private final long version;

    private Person(PersonId id, Kind kind, Profile profile, Set<Duty> duties, long version) {
        this.id = id;
        this.kind = kind;
        this.profile = profile;
        this.duties = Set.copyOf(duties);
        this.version = version;
    }

    /** Someone becomes known to the network. */
    static Person registered(PersonId id, Kind kind, Profile profile, Set<Duty> duties) {
        requireAddress(kind, profile);
        requireNoDuties(kind, duties);
        return new Person(id, kind, profile, duties, 0);
    }

    /** As it was stored. */
    static Person restored(PersonId id, Kind kind, Profile profile, Set<Duty> duties, long version) {
        return new Person(id, kind, profile, duties, version);
    }

    /** The same person, with what is personal of them as it is from now on. */
    Person changed(Profile to) {
        requireAddress(kind, to);
        return new Person(id, kind, to, duties, version + 1);
    }

    /** The same person, with what they do for the network as a whole as it is from now on. */
    Person assigned(Set<Duty> to) {
        requireNoDuties(kind, to);
        return new Person(id, kind, profile, to, version + 1);
    }

    private static void requireNoDuties(Kind kind, Set<Duty> duties) {
        if (kind == Kind.GUEST && !duties.isEmpty()) {
            throw new IllegalArgumentException("a guest has no duties");
        }
    }

    private static void requireAddress(Kind kind, Profile profile) {
        if (kind == Kind.MANDATED && profile.signInAddress().isEmpty()) {
            throw new IllegalArgumentException("who signs in needs an address");
        }
    }

    /** What the others are told of it, at its registration and after each change. */
    List<PersonEvent> told() {
        return List.of(
                new PersonEvent.Registered(id, kind, profile.name(), profile.lang(), profile.zone()),
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

    /** Raised by each change of the profile or the duties; 0 before the first. */
    public long version() {
        return version;
    }

    /** Whether a person has an account. */
    public enum Kind {
        /** Signs in, may hold mandates and duties. */
        MANDATED,
        /** Known by a registration or subscription only; no account. */
        GUEST
    }
}
