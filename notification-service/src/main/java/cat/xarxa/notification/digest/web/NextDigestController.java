package cat.xarxa.notification.digest.web;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.platform.caller.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a person when their next digest comes. */
@RestController
class NextDigestController {

    private final HeldMails held;
    private final Subscriptions subscriptions;
    private final Recipients recipients;
    private final DigestCalendar calendar;
    private final Clock clock;

    NextDigestController(
            HeldMails held, Subscriptions subscriptions, Recipients recipients, DigestCalendar calendar, Clock clock) {
        this.recipients = recipients;
        this.held = held;
        this.subscriptions = subscriptions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/digests/next", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<NextDigestView> next(Caller caller) {
        UUID person = caller.person();
        ZoneId zone = recipients.find(person).flatMap(Recipient::zone).orElse(DigestCalendar.HOME);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NextDigestView(due(person, zone, clock.instant()), zone.getId(), held.count(person)));
    }

    /** The one for which something waits already, or the first of those that are asked for. */
    private @Nullable Instant due(UUID person, ZoneId zone, Instant now) {
        Stream<Instant> asked = subscriptions.of(person).stream()
                .filter(Subscription::isActive)
                .map(subscription -> subscription.terms().frequency())
                .filter(frequency -> frequency != Frequency.IMMEDIATE)
                .distinct()
                .map(frequency -> calendar.next(frequency, now, zone));
        return Stream.concat(held.soonest(person).stream().filter(due -> due.isAfter(now)), asked)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * A person's next digest.
     *
     * @param due when it comes if there is something to tell, null for who follows nothing at such a pace
     * @param zone in which it comes at eight in the morning
     * @param waiting how much waits to be told so far
     */
    record NextDigestView(@Nullable Instant due, String zone, long waiting) {}
}
