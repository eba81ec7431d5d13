package cat.xarxa.members.person;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.sealing.SealingKey;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The registry of people. */
@Component
public class Registry {

    private final People people;
    private final KeyStore keys;
    private final Ids ids;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Registry(People people, KeyStore keys, Ids ids, Transactions transactions, ApplicationEventPublisher events) {
        this.people = people;
        this.keys = keys;
        this.ids = ids;
        this.transactions = transactions;
        this.events = events;
    }

    /** Someone becomes known: person, key and what is told of them are stored as one. */
    public PersonId register(Person.Kind kind, Profile profile, Set<Duty> duties) {
        Person person = Person.registered(new PersonId(ids.next()), kind, profile, duties);
        transactions.inTransaction(() -> {
            SealingKey key = keys.issue(person.getId().value());
            people.add(person, key);
            events.publishEvent(new PersonEvent.KeyIssued(person.getId(), key));
            person.told().forEach(events::publishEvent);
        });
        return person.getId();
    }

    /**
     * Someone may become known: they have a key and can be written to, and nobody is told more of them. Part of the
     * caller's transaction.
     */
    public SealingKey expect(PersonId id, Email address) {
        SealingKey key = keys.issue(id.value());
        events.publishEvent(new PersonEvent.KeyIssued(id, key));
        events.publishEvent(new PersonEvent.ContactChanged(id, List.of(address)));
        return key;
    }

    /** They did not: their key is destroyed. Part of the caller's transaction. */
    public void expectNoMore(PersonId id) {
        keys.destroy(id.value());
        events.publishEvent(new PersonEvent.Erased(id));
    }

    /** They did: as a guest, under the key that they have. Part of the caller's transaction. */
    public void admit(PersonId id, Profile profile) {
        Person guest = Person.registered(id, Person.Kind.GUEST, profile, Set.of());
        people.add(guest, keys.find(id.value()).orElseThrow(PersonNotFound::new));
        guest.told().forEach(events::publishEvent);
    }

    /** What is personal of someone is different from now on; all who may know are told again. */
    public void change(PersonId id, Revision read, Profile to) {
        transactions.inTransaction(() -> {
            Person before = get(id);
            read.requireNewest(before.version());
            Person person = before.changed(to);
            people.save(person, before, keys.find(id.value()).orElseThrow(PersonNotFound::new));
            person.told().forEach(events::publishEvent);
        });
    }

    /** What somebody does for the network as a whole is different from now on. */
    public void assign(PersonId id, Revision read, Set<Duty> to) {
        transactions.inTransaction(() -> {
            Person before = get(id);
            read.requireNewest(before.version());
            people.assign(before.assigned(to), before, keys.find(id.value()).orElseThrow(PersonNotFound::new));
            events.publishEvent(new PersonEvent.DutiesAssigned(id));
        });
    }

    /** Everyone who does anything for the network as a whole, in the order in which they became known. */
    public List<Person> withDuties() {
        return people.withDuties();
    }

    /**
     * Someone is erased: what is personal of them goes, with its key, and all who may know are told. Once more changes
     * nothing.
     */
    public void erase(PersonId id) {
        transactions.inTransaction(() -> {
            if (people.remove(id)) {
                keys.destroy(id.value());
                events.publishEvent(new PersonEvent.Erased(id));
            }
        });
    }

    public boolean isErased(PersonId id) {
        return keys.isDestroyed(id.value());
    }

    /** Whoever signs in with an address. */
    public Optional<Person> signingInWith(Email address) {
        return people.signingInWith(address);
    }

    public Person get(PersonId id) {
        return find(id).orElseThrow(PersonNotFound::new);
    }

    /** What somebody is called; null for who is not known, or not any more. */
    public @Nullable String nameOf(PersonId id) {
        return find(id).map(person -> person.profile().name().value()).orElse(null);
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    public boolean knowsAnybody() {
        return people.isAnybodyThere();
    }

    public boolean knowsAnybodyOn(Duty duty) {
        return people.isAnybodyOn(duty);
    }

    public boolean knowsAnotherOn(Duty duty, PersonId than) {
        return people.isAnotherOn(duty, than);
    }

    /** Everyone who has an account. */
    public List<PersonId> withAccount() {
        return people.ofKind(Person.Kind.MANDATED);
    }
}
