package cat.xarxa.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.local.testing.ReceivedMail;
import cat.xarxa.local.testing.ScriptedMailServer;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Experiment X12, with times scaled down: mail servers that will not have mail now, or at all, that let one wait, or
 * hang up in the middle. What a killed service sends again is X1's, at the crash points around the 250.
 */
@RunningService
class StubbornServersIT {

    private static final Logger LOG = LoggerFactory.getLogger(StubbornServersIT.class);
    private static final String TARPIT = "tarpit.example.org";
    private static final int PEOPLE = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    World world;

    private final ScriptedMailServer server = RealServers.mail();
    private final List<Somebody> people =
            IntStream.range(0, PEOPLE).mapToObj(StubbornServersIT::somebody).toList();
    private final List<Somebody> later = slice(0, 36);
    private final List<Somebody> unknown = slice(36, 42);
    private final List<Somebody> cutOff = slice(42, 47);
    private final List<Somebody> hungUpOn = slice(47, 52);
    private final List<Somebody> stuck = slice(52, 58);
    private final List<Somebody> others = slice(58, PEOPLE);

    @BeforeEach
    void forgetEverybody() {
        world.forgetEverybody();
        world.tell(people.stream()
                .flatMap(person -> person.as("TECHNICIAN", "vic").stream())
                .toList());
    }

    @AfterEach
    void behave() {
        server.behave();
    }

    @Test
    void bringEachMailToItsEndAndSlowNobodyElse() {
        Duration usual = medianDelay(others);
        script();
        News news = News.ofTheNetwork();
        Instant start = Instant.now();
        world.publish(news);

        await().atMost(PATIENCE).until(() -> received(news, others).size() == others.size());
        Duration slowed = medianOf(received(news, others), start);
        server.tarpit(TARPIT, Duration.ZERO);
        awaitTheEndOf(news);

        LOG.info("X12: median delay {} ms, {} ms without faults", slowed.toMillis(), usual.toMillis());
        assertThat(slowed).isLessThan(usual.multipliedBy(2));
        assertStates(news);
        assertThat(repeated(news)).isSubsetOf(addresses(cutOff)).isNotEmpty();
        assertThat(received(news, people)).allSatisfy(StubbornServersIT::hasAnId);
        assertOneIdEach(news);
    }

    @Test
    void mayRefuseEverybodyForAWhile() throws InterruptedException {
        server.refuseAll(451);
        News news = News.ofTheNetwork();
        world.publish(news);
        TimeUnit.SECONDS.sleep(4);
        assertThat(received(news, people)).isEmpty();

        server.behave();

        awaitTheEndOf(news);
        assertThat(world.ledger(news)).containsEntry("EMAIL ACCEPTED", (long) PEOPLE);
        assertThat(repeated(news)).isEmpty();
    }

    private void script() {
        IntStream.range(0, later.size())
                .forEach(number -> server.refuse(
                        later.get(number).address(), List.of(450, 451, 421).get(number % 3), 1 + number % 2));
        unknown.forEach(person -> server.refuse(person.address(), 550));
        cutOff.forEach(person -> server.hangUpBeforeTheAnswer(person.address()));
        hungUpOn.forEach(person -> server.hangUpAfterTheAnswer(person.address()));
        server.tarpit(TARPIT, Duration.ofSeconds(8));
    }

    private Duration medianDelay(List<Somebody> whose) {
        News news = News.ofTheNetwork();
        Instant start = Instant.now();
        world.publish(news);
        awaitTheEndOf(news);
        return medianOf(received(news, whose), start);
    }

    private static Duration medianOf(List<ReceivedMail> mails, Instant start) {
        List<Duration> delays = mails.stream()
                .map(mail -> Duration.between(start, mail.at()))
                .sorted()
                .toList();
        return delays.get(delays.size() / 2);
    }

    private void awaitTheEndOf(News news) {
        await().atMost(PATIENCE)
                .until(() -> world.rows(news).size() == 2 * PEOPLE
                        && world.rows(news).stream()
                                .allMatch(row -> DeliveryState.valueOf(row.getString("state"))
                                        .isTerminal()));
    }

    private void assertStates(News news) {
        assertThat(world.ledger(news))
                .isEqualTo(Map.of(
                        "INBOX DELIVERED",
                        (long) PEOPLE,
                        "EMAIL ACCEPTED",
                        (long) PEOPLE - unknown.size(),
                        "EMAIL BOUNCED",
                        (long) unknown.size()));
        assertThat(unknown)
                .allSatisfy(person -> assertThat(world.mailRow(news, person).getString("state"))
                        .isEqualTo("BOUNCED"));
    }

    private void assertOneIdEach(News news) {
        Map<String, List<ReceivedMail>> byRecipient =
                received(news, people).stream().collect(groupingBy(ReceivedMail::to));
        assertThat(byRecipient.values())
                .allSatisfy(mails -> assertThat(
                                mails.stream().map(StubbornServersIT::id).collect(toSet()))
                        .hasSize(1));
        assertThat(byRecipient).hasSize(PEOPLE - unknown.size());
    }

    /** Who got it more than once. */
    private Collection<String> repeated(News news) {
        return received(news, people).stream().collect(groupingBy(ReceivedMail::to)).entrySet().stream()
                .filter(mails -> mails.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<ReceivedMail> received(News news, List<Somebody> by) {
        Collection<String> addresses = addresses(by);
        return new ArrayList<>(server.received())
                .stream()
                        .filter(mail -> addresses.contains(mail.to()))
                        .filter(mail -> subject(mail).contains(news.id().toString()))
                        .toList();
    }

    private static Collection<String> addresses(List<Somebody> whose) {
        return whose.stream().map(Somebody::address).collect(toSet());
    }

    private List<Somebody> slice(int from, int to) {
        return people.subList(from, to);
    }

    /** The stuck ones share a domain, those who are hung up on another, the others ten. */
    private static Somebody somebody(int number) {
        Somebody person = Somebody.reading("ca");
        String domain = number >= 42 && number < 52 ? "cut.example.org" : "town-" + number % 10 + ".example.org";
        return person.writtenToAt(person.id() + "@" + (number >= 52 && number < 58 ? TARPIT : domain));
    }

    private static void hasAnId(ReceivedMail mail) {
        assertThat(id(mail)).endsWith("@example.org>");
    }

    private static String id(ReceivedMail mail) {
        try {
            return mail.message().getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(ReceivedMail mail) {
        try {
            return mail.message().getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
