package cat.xarxa.members.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class DutiesIT {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int MANY = 1000;

    @Autowired
    Duties duties;

    @Autowired
    Registry registry;

    @Autowired
    MongoOperations mongo;

    /** Whoever other tests made an administrator is none here. */
    @BeforeEach
    void haveNoAdministrator() {
        registry.withDuties().stream()
                .filter(one -> one.duties().contains(Duty.PLATFORM_ADMIN))
                .forEach(one -> registry.assign(one.getId(), new Revision(one.version()), Set.of()));
    }

    @Test
    void givesAndTakes() {
        PersonId person = duties.appoint(profile(), Set.of(Duty.OFFICE));
        assertThat(duties.get(person).account().stage()).isEqualTo(Onboarding.Stage.WAITING);

        duties.assign(person, new Revision(0), Set.of(Duty.AUDITOR, Duty.COMMISSION));

        assertThat(registry.get(person).duties()).containsExactlyInAnyOrder(Duty.AUDITOR, Duty.COMMISSION);
        assertThat(held(person)).isTrue();
        duties.assign(person, new Revision(1), Set.of());
        assertThat(held(person)).isFalse();
        assertThat(changesAuditedOf(person)).isEqualTo(2);
    }

    @Test
    void changesOnlyWhatWasRead() {
        PersonId person = duties.appoint(profile(), Set.of(Duty.OFFICE));
        duties.assign(person, new Revision(0), Set.of(Duty.AUDITOR));
        assertRefused("changed-meanwhile", () -> duties.assign(person, new Revision(0), Set.of()));
    }

    @Test
    void keepsTheLastAdministrator() {
        PersonId last = duties.appoint(profile(), Set.of(Duty.PLATFORM_ADMIN));
        assertRefused("last-administrator", () -> duties.assign(last, new Revision(0), Set.of(Duty.OFFICE)));
        assertThat(registry.get(last).duties()).containsExactly(Duty.PLATFORM_ADMIN);

        duties.appoint(profile(), Set.of(Duty.PLATFORM_ADMIN));
        duties.assign(last, new Revision(0), Set.of());
        assertThat(registry.get(last).duties()).isEmpty();
    }

    @Test
    void keepsOneOfTwoWhoTakeItFromEachOtherAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            haveNoAdministrator();
            PersonId one = duties.appoint(profile(), Set.of(Duty.PLATFORM_ADMIN));
            PersonId other = duties.appoint(profile(), Set.of(Duty.PLATFORM_ADMIN));
            CyclicBarrier together = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Boolean>> taken =
                        threads.invokeAll(List.of(taking(one, together), taking(other, together)));
                assertThat(List.of(taken.get(0).get(), taken.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void givesNoneToGuests() {
        PersonId guest = registry.register(Person.Kind.GUEST, profile(), Set.of());
        assertRefused("duty-of-guest", () -> duties.assign(guest, new Revision(0), Set.of(Duty.OFFICE)));
    }

    private Callable<Boolean> taking(PersonId person, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                duties.assign(person, new Revision(0), Set.of());
                return true;
            } catch (DutyRefused refused) {
                return false;
            }
        };
    }

    private boolean held(PersonId person) {
        return duties.holders(NOBODY, MANY).stream()
                .anyMatch(holder -> holder.person().getId().equals(person));
    }

    private long changesAuditedOf(PersonId person) {
        return mongo.getCollection(AuditLog.ENTRIES)
                .countDocuments(new Document("action", "duties.assigned").append("object", person.toString()));
    }

    private static Profile profile() {
        return new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("d" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
