package cat.xarxa.notification.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTests {

    private static final Instant BEGUN = Instant.parse("2026-11-24T09:30:00Z");
    private static final HoldRule RULE = new HoldRule(Duration.ofMinutes(5), Duration.ofMinutes(15), 200);

    private final Hold hold = Hold.begun(RULE, "author", BEGUN);

    @Test
    void endsNeverBeforePeopleAreCounted() {
        assertThat(hold.until()).isNull();
        assertThat(hold.isOver(BEGUN.plus(Duration.ofDays(9)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, false", "200, 5, false", "201, 15, true"})
    void lastsAsLongAsTheRuleSaysForSoManyPeople(long people, int minutes, boolean needsApproval) {
        Hold counted = hold.counted(people);

        assertThat(counted.until()).isEqualTo(BEGUN.plus(Duration.ofMinutes(minutes)));
        assertThat(counted.needsApproval()).isEqualTo(needsApproval);
    }

    @Test
    void isOverAtTheMomentThatItNames() {
        Hold counted = hold.counted(200);

        assertThat(counted.isOver(BEGUN.plus(Duration.ofMinutes(5)).minusMillis(1)))
                .isFalse();
        assertThat(counted.isOver(BEGUN.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void isNotOverWithoutTheApprovalThatItNeeds() {
        Hold large = hold.counted(201);

        assertThat(large.isOver(BEGUN.plus(Duration.ofHours(20)))).isFalse();
        assertThat(large.approvedBy("colleague").isOver(BEGUN.plus(Duration.ofMinutes(14))))
                .isFalse();
        assertThat(large.approvedBy("colleague").isOver(BEGUN.plus(Duration.ofMinutes(15))))
                .isTrue();
    }

    @Test
    void isApprovedByNobodyWhoWroteItAndNotWithoutNeed() {
        assertThatThrownBy(() -> hold.counted(201).approvedBy("author")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hold.counted(200).approvedBy("colleague")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isForfeitAfterADayWithoutTheApprovalThatItNeeds() {
        Instant day = BEGUN.plus(Duration.ofHours(24));

        assertThat(hold.counted(201).isForfeit(day.minusMillis(1))).isFalse();
        assertThat(hold.counted(201).isForfeit(day)).isTrue();
        assertThat(hold.counted(201).approvedBy("colleague").isForfeit(day)).isFalse();
        assertThat(hold.counted(200).isForfeit(day)).isFalse();
    }

    @Test
    void hasNoRuleThatWouldHoldBackForTooLongOrBackwards() {
        assertThatThrownBy(() -> new HoldRule(Duration.ofMinutes(-1), Duration.ZERO, 200))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HoldRule(Duration.ZERO, HoldRule.LONGEST.plusSeconds(1), 200))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new HoldRule(Duration.ZERO, Duration.ZERO, 0).isNone()).isTrue();
        assertThat(new HoldRule(Duration.ZERO, Duration.ofMinutes(1), 0).isNone())
                .isFalse();
    }
}
