package cat.xarxa.members.identity;

import cat.xarxa.members.client.ClientProjection;
import cat.xarxa.members.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts of people and machines that are behind: what they wait for, and another try. */
@Component
public class Backlog {

    private static final int MOST = 100;

    private final OpenRows people;
    private final Provisioning provisioning;
    private final ClientProjection machines;
    private final Clock clock;

    Backlog(OpenRows people, Provisioning provisioning, ClientProjection machines, Clock clock) {
        this.people = people;
        this.provisioning = provisioning;
        this.machines = machines;
        this.clock = clock;
    }

    /** Those that are due first, at most a hundred of each kind. */
    public List<Waiting> waiting() {
        return Stream.concat(
                        people.behind(MOST).stream().map(this::person),
                        machines.behind(MOST).stream().map(Backlog::machine))
                .toList();
    }

    /** One is tried again at once; false when it does not wait. */
    public boolean tryAgain(String key) {
        Optional<PersonId> person = personOf(key);
        return person.isPresent()
                ? people.tryAgain(person.get(), clock.instant())
                : machines.tryAgain(key, clock.instant());
    }

    private Waiting person(ProvisioningQueue.Row row) {
        String why = row.reason() == null
                ? (provisioning.isAway() ? "AWAY" : "QUEUED")
                : row.reason().name();
        return new Waiting(row.personId().toString(), new PersonId(row.personId()), why, row.attempts(), row.dueAt());
    }

    private static Waiting machine(ClientProjection.Behind behind) {
        return new Waiting(
                behind.id(), null, String.valueOf(behind.standing().why()), behind.attempts(), behind.again());
    }

    private static Optional<PersonId> personOf(String key) {
        try {
            return Optional.of(new PersonId(UUID.fromString(key)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * An account that is behind.
     *
     * @param key names it: a person's id, or a client as {@code partner.name}
     * @param person null for a machine
     * @param why what it waits for
     * @param attempts how often it was refused since the last change
     * @param again when it is tried next
     */
    public record Waiting(
            String key,
            @Nullable PersonId person,
            String why,
            int attempts,
            @Nullable Instant again) {}
}
