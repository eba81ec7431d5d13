package cat.xarxa.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.members.identity.ProvisioningQueue.Row;
import cat.xarxa.members.person.PersonId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;

class ProvisioningTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Row FIRST = row(0);
    private static final Row SECOND = row(0);

    private final ProvisioningQueue queue = mock();
    private final Projection projection = mock();
    private final Accounts accounts = mock();
    private final WorkLease lease = mock();
    private Instant now = NOW;
    private final Provisioning provisioning = new Provisioning(queue, projection, accounts, lease, ticking());

    @BeforeEach
    void holdTheLease() {
        when(lease.hold()).thenReturn(true);
    }

    @Test
    void worksUntilNothingIsDue() {
        due(FIRST, SECOND);

        provisioning.round();

        verify(projection).apply(person(FIRST), NOW);
        verify(projection).apply(person(SECOND), NOW);
        verify(queue).done(FIRST);
        verify(queue).done(SECOND);
    }

    @Test
    void leavesTheWorkToWhoHasTheLease() {
        due(FIRST);
        when(lease.hold()).thenReturn(false);

        provisioning.round();

        verify(projection, never()).apply(any(), any());
    }

    @Test
    void stopsWhenAccountsAreAwayAndKeepsTheRowAsItIs() {
        due(FIRST, SECOND);
        doThrow(away()).when(projection).apply(person(FIRST), NOW);

        provisioning.round();

        assertThat(provisioning.isAway()).isTrue();
        verify(projection, times(1)).apply(any(), any());
        verify(queue, never()).done(any());
        verify(queue, never()).refused(any(), any(), any());
    }

    @Test
    void asksAccountsThatAreAwayAgainAfterAWhile() {
        due(FIRST, FIRST);
        doThrow(away()).when(projection).apply(any(), any());
        provisioning.round();

        now = NOW.plusMillis(1999);
        provisioning.round();
        verify(projection, times(1)).apply(any(), any());
        now = NOW.plusSeconds(2);
        provisioning.round();
        verify(projection, times(2)).apply(any(), any());
    }

    @Test
    void waitsFromWhenItLearnsThatAccountsAreAway() {
        due(FIRST, FIRST);
        when(projection.apply(any(), any())).thenAnswer(_ -> {
            now = now.plusSeconds(3);
            throw away();
        });

        provisioning.round();

        verify(projection, times(1)).apply(any(), any());
    }

    @Test
    void knowsThatAccountsAreBack() {
        due(FIRST, FIRST);
        when(projection.apply(any(), any())).thenThrow(away()).thenReturn(Optional.empty());
        provisioning.round();

        now = NOW.plusSeconds(3);
        provisioning.round();

        assertThat(provisioning.isAway()).isFalse();
        verify(queue).done(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"0, PT2S", "1, PT4S", "5, PT64S", "10, PT34M8S", "400, PT34M8S"})
    void setsARefusedOneAsideForLongerEachTime(int attempts, Duration wait) {
        Row refused = row(attempts);
        due(refused, SECOND);
        Accounts.Refused refusal = new Accounts.Refused(Accounts.Reason.ADDRESS_TAKEN, "Keycloak answered 409");
        doThrow(refusal).when(projection).apply(person(refused), NOW);

        provisioning.round();

        verify(queue).refused(refused, refusal, NOW.plus(wait));
        verify(queue, never()).done(refused);
        verify(queue).done(SECOND);
        assertThat(provisioning.isAway()).isFalse();
    }

    @Test
    void invitesOnceTheAccountIsThere() {
        Row asked = asked(null);
        due(asked, FIRST);
        when(projection.apply(any(), any()))
                .thenReturn(Optional.of(new Accounts.Projected("of-keycloak", Accounts.Change.MADE)));

        provisioning.round();

        InOrder order = inOrder(accounts, queue);
        order.verify(accounts).invite("of-keycloak", Duration.ofDays(7));
        order.verify(queue).invited(asked, NOW);
        order.verify(queue).done(asked);
        order.verify(queue).done(FIRST);
        verifyNoMoreInteractions(accounts);
    }

    @Test
    void invitesNobodyTwiceUnlessAskedTo() {
        due(asked(NOW), asked(NOW.minusSeconds(1)));
        when(projection.apply(any(), any()))
                .thenReturn(Optional.of(new Accounts.Projected("of-keycloak", Accounts.Change.NONE)));

        provisioning.round();

        verify(accounts, times(1)).invite(any(), any());
    }

    @Test
    void keepsAskingForAMailThatCannotBeSent() {
        Row asked = asked(null);
        due(asked, FIRST);
        when(projection.apply(any(), any()))
                .thenReturn(Optional.of(new Accounts.Projected("of-keycloak", Accounts.Change.NONE)));
        Accounts.Refused refusal = new Accounts.Refused(Accounts.Reason.MAIL_NOT_SENT, "no mail");
        doThrow(refusal).when(accounts).invite(any(), any());

        provisioning.round();

        verify(queue).refused(asked, refusal, NOW.plusSeconds(2));
        verify(queue, never()).invited(any(), any());
        verify(queue).done(FIRST);
    }

    /** What the queue hands out, one after the other. */
    private void due(Row... rows) {
        Iterator<Row> due = List.of(rows).iterator();
        when(queue.next(any())).thenAnswer(_ -> due.hasNext() ? Optional.of(due.next()) : Optional.empty());
    }

    private Clock ticking() {
        Clock ticking = mock();
        when(ticking.instant()).thenAnswer(_ -> now);
        return ticking;
    }

    private static Accounts.Away away() {
        return new Accounts.Away(new IOException("refused"));
    }

    private static PersonId person(Row row) {
        return new PersonId(row.personId());
    }

    private static Row row(int attempts) {
        return new Row(UUID.randomUUID(), 1, true, NOW, attempts, null, null, null, null, null, null);
    }

    private static Row asked(@Nullable Instant invited) {
        return new Row(UUID.randomUUID(), 1, true, NOW, 0, null, null, null, NOW, invited, null);
    }
}
