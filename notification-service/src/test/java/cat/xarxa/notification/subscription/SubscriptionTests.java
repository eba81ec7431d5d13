package cat.xarxa.notification.subscription;

import static cat.xarxa.notification.directory.DirectoryFixtures.BEGAN;
import static cat.xarxa.notification.directory.DirectoryFixtures.holderOf;
import static cat.xarxa.notification.directory.DirectoryFixtures.mandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Criterion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Mandate mandate = mandate(Role.REPRESENTATIVE, "vic");
    private final Recipient holder = holderOf(mandate);
    private final Subscription subscription =
            SubscriptionFixtures.broughtBy(mandate, holder).getFirst();

    @Test
    void isTheSameOneHoweverOftenTheMandateIsHeardOf() {
        List<Subscription> again = SubscriptionFixtures.broughtBy(mandate, holder);

        assertThat(again.getFirst().id()).isEqualTo(subscription.id());
    }

    @Test
    void isAnotherOneForAnotherMandate() {
        Mandate other = mandate(Role.REPRESENTATIVE, "vic");

        assertThat(SubscriptionFixtures.broughtBy(other, holder).getFirst().id())
                .isNotEqualTo(subscription.id());
    }

    @Test
    void beganWithItsMandate() {
        assertThat(subscription.began()).isEqualTo(BEGAN);
    }

    @Test
    void knowsWhatItAskedForAtAnyMoment() {
        Terms first = subscription.terms();
        Terms second = new Terms(first.criteria(), Frequency.MONTHLY);
        Instant changed = BEGAN.plusSeconds(60);
        Instant ended = BEGAN.plusSeconds(120);
        subscription.change(second, changed);
        subscription.end(EndedReason.UNSUBSCRIBED, ended);

        assertThat(subscription.wishAt(BEGAN.minusSeconds(1))).isEmpty();
        assertThat(subscription.wishAt(BEGAN).map(Wish::frequency)).contains(first.frequency());
        assertThat(subscription.wishAt(changed.minusMillis(1)).map(Wish::frequency))
                .contains(first.frequency());
        assertThat(subscription.wishAt(changed).map(Wish::frequency)).contains(Frequency.MONTHLY);
        assertThat(subscription.wishAt(ended.minusMillis(1)).map(Wish::frequency))
                .contains(Frequency.MONTHLY);
        assertThat(subscription.wishAt(ended)).isEmpty();
    }

    @Test
    void isActiveUntilItsEnd() {
        assertThat(subscription.isActive()).isTrue();

        subscription.end(EndedReason.UNSUBSCRIBED, NOW);

        assertThat(subscription.isActive()).isFalse();
    }

    @Test
    void hangsOnTheRarestThingThatItAsksFor() {
        assertThat(subscription.hook()).isEqualTo("OWNER:xarxa");
    }

    @Test
    void remembersWhatItAskedForBeforeItWasChanged() {
        Terms before = subscription.terms();
        Terms terms = new Terms(Criteria.all(Criterion.theme("habitatge")), Frequency.DAILY);

        subscription.change(terms, NOW);

        assertThat(subscription.terms()).isEqualTo(terms);
        assertThat(subscription.hook()).isEqualTo("THEME:habitatge");
        assertThat(subscription.wish().began()).isEqualTo(NOW);
        assertThat(subscription.former())
                .containsExactly(new Subscription.Former(before.criteria(), before.frequency(), NOW));
    }

    @Test
    void isNotChangedOnceItHasEnded() {
        Terms terms = subscription.terms();
        subscription.end(EndedReason.UNSUBSCRIBED, NOW);

        assertThatThrownBy(() -> subscription.change(terms, NOW)).isInstanceOf(SubscriptionEnded.class);
    }

    @Test
    void staysEndedAsItEnded() {
        subscription.end(EndedReason.UNSUBSCRIBED, NOW);

        subscription.end(EndedReason.MANDATE_ENDED, NOW.plusSeconds(60));

        assertThat(subscription.endedReason()).contains(EndedReason.UNSUBSCRIBED);
        assertThat(subscription.ended()).contains(NOW);
    }
}
