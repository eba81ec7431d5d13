package cat.xarxa.notification.digest;

import static java.util.stream.Collectors.groupingBy;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.delivery.Restraint;
import cat.xarxa.notification.digest.Gathering.Gathered;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.subscription.Frequency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes one person's digest, as part of the caller's transaction: the held mails come to their end and the digest's own
 * mail is queued, or nothing happens. Two who make it at once collide on the held mails.
 */
@Component
class Compilation {

    private final HeldMails held;
    private final Ledger ledger;
    private final Digests digests;
    private final Circumstances circumstances;
    private final DigestCalendar calendar;
    private final ApplicationEventPublisher events;

    Compilation(
            HeldMails held,
            Ledger ledger,
            Digests digests,
            Circumstances circumstances,
            DigestCalendar calendar,
            ApplicationEventPublisher events) {
        this.held = held;
        this.ledger = ledger;
        this.digests = digests;
        this.circumstances = circumstances;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Takes all that is due.
     *
     * @param unreachable why the person cannot be written to any more, null for who can
     */
    void compile(Recipient person, @Nullable String unreachable, Instant now) {
        List<Delivery> mails = held.of(person.id(), now);
        if (mails.isEmpty()) {
            return;
        }
        Instant due =
                mails.stream().map(Compilation::due).max(Instant::compareTo).orElseThrow();
        DeliveryKey key = Digest.key(person.id(), due);
        if (digests.has(key.sourceEvent())) {
            putOff(person, mails, now);
            return;
        }
        Gathered gathered = unreachable == null
                ? circumstances.of(person, mails).of(mails, key.sourceEvent())
                : new Gathered(List.of(), suppressed(mails, unreachable));
        held.end(gathered.ends(), due, now);
        make(person, key, due, gathered, now);
    }

    private void make(Recipient person, DeliveryKey key, Instant due, Gathered gathered, Instant now) {
        UUID run = DigestRun.id(due);
        Digest digest = new Digest(
                key.sourceEvent(),
                run,
                person.id(),
                due,
                zone(person).getId(),
                gathered.entries(),
                gathered.ends().size(),
                now);
        digests.add(digest);
        if (!digest.isEmpty()) {
            String part = "digest/" + run + "." + person.range().number();
            ledger.open(run, part, List.of(mail(person, digest, part)));
        }
        events.publishEvent(new DigestEvent.Made(!digest.isEmpty()));
    }

    /** It goes at once, or when the person's quiet time is over. */
    private Delivery mail(Recipient person, Digest digest, String part) {
        Instant now = digest.made();
        Instant goes = circumstances.preference(person).quiet().endAfter(now, zone(person), calendar::isHoliday);
        boolean quiet = goes.isAfter(now);
        return new Delivery(
                Digest.key(person.id(), digest.due()),
                part,
                digest.id(),
                quiet ? DeliveryState.DEFERRED : DeliveryState.QUEUED,
                0,
                digest.reasons(),
                now,
                null,
                quiet ? Restraint.quietUntil(goes) : null);
    }

    /** The digest that they were held for was made before they were written down. */
    private void putOff(Recipient person, List<Delivery> late, Instant now) {
        late.stream()
                .collect(groupingBy(mail -> calendar.soonest(paces(mail), now, zone(person))))
                .forEach((next, mails) ->
                        held.putOff(mails.stream().map(Delivery::key).toList(), next));
    }

    /** What was too much for one day nobody need have asked for at any pace. */
    private static Set<Frequency> paces(Delivery mail) {
        return mail.restraint() == null ? Decision.paces(mail.reasons()) : Set.of(Frequency.DAILY);
    }

    private static ZoneId zone(Recipient person) {
        return person.zone().orElse(DigestCalendar.HOME);
    }

    private static List<Outcome> suppressed(List<Delivery> mails, String why) {
        return mails.stream()
                .map(mail -> Outcome.of(mail.key(), DeliveryState.SUPPRESSED, why))
                .toList();
    }

    private static Instant due(Delivery mail) {
        Instant due = mail.digestDue();
        if (due == null) {
            throw new IllegalStateException("held for no digest: " + mail.key().text());
        }
        return due;
    }
}
