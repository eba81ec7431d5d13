package cat.xarxa.members.erasure;

import cat.xarxa.members.identity.AccountRemoved;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** People are erased: on their own word at once, on somebody else's when a second person has looked at it. */
@Component
public class Erasures {

    private final ErasureBook book;
    private final Registry registry;
    private final Oblivion oblivion;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    Erasures(ErasureBook book, Registry registry, Oblivion oblivion, Transactions transactions, Ids ids, Clock clock) {
        this.book = book;
        this.registry = registry;
        this.oblivion = oblivion;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody wants to be erased: it is their right and takes effect at once. Once more changes nothing. */
    public Erasure eraseMyself(PersonId person) {
        return transactions.inTransaction(() -> {
            Erasure standing = book.standingOf(person).orElse(null);
            if (standing != null && standing.state() != Erasure.State.REQUESTED) {
                return standing;
            }
            Erasure asked = standing == null ? newOne(person, person) : standing;
            return oblivion.carryOut(asked, person, clock.instant());
        });
    }

    /** A key was destroyed of somebody who never was a person here: its topic has to move on all the same. */
    public void keyDestroyed() {
        book.keyDestroyed(clock.instant());
    }

    /** Somebody asks for another person to be erased; nothing happens before it is approved. */
    public Erasure request(PersonId person, PersonId by) {
        return transactions.inTransaction(() -> book.standingOf(person).orElseGet(() -> {
            Erasure asked = newOne(person, by);
            book.note("erasure.requested", asked);
            return asked;
        }));
    }

    private Erasure newOne(PersonId person, PersonId by) {
        registry.get(person);
        Erasure asked = Erasure.requested(ids.next(), person, by, clock.instant());
        book.add(asked);
        return asked;
    }

    /** It takes effect; once more changes nothing. */
    public Erasure approve(UUID id, PersonId by) {
        return transactions.inTransaction(() -> {
            Erasure asked = get(id);
            return switch (asked.state()) {
                case DECIDED, COMPLETE -> asked;
                case REFUSED -> throw ErasureRefused.decided();
                case REQUESTED -> {
                    if (asked.requestedBy().equals(by)) {
                        throw ErasureRefused.fourEyes();
                    }
                    yield oblivion.carryOut(asked, by, clock.instant());
                }
            };
        });
    }

    /** It is not to be, or is taken back by whoever asked for it. */
    public Erasure refuse(UUID id, PersonId by) {
        return transactions.inTransaction(() -> {
            Erasure asked = get(id);
            if (asked.state() != Erasure.State.REQUESTED) {
                throw ErasureRefused.decided();
            }
            Erasure refused = asked.decided(Erasure.State.REFUSED, by, clock.instant());
            book.save(refused, "erasure.refused");
            return refused;
        });
    }

    /** A part has erased what it held. */
    public void confirmed(UUID id, String part, Erasure.Answer answer) {
        transactions.inTransaction(() -> book.find(id).ifPresent(erasure -> oblivion.confirm(erasure, part, answer)));
    }

    @EventListener
    void on(AccountRemoved removed) {
        Erasure.Answer answer = new Erasure.Answer(clock.instant(), Map.of("accounts", removed.accounts()));
        book.standingOf(removed.personId()).ifPresent(erasure -> oblivion.confirm(erasure, Erasure.ACCOUNTS, answer));
    }

    public Erasure get(UUID id) {
        return book.find(id).orElseThrow(ErasureNotFound::new);
    }

    /** Older ones than one, at most so many, newest first. */
    public List<Erasure> list(@Nullable UUID before, int limit) {
        return book.list(before, limit);
    }
}
