package cat.xarxa.members.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import cat.xarxa.members.client.command.LetIn;
import cat.xarxa.members.client.command.Rotate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerClientTests {

    private static final OrgId COOPCAT = new OrgId("coopcat");
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final PartnerClient client =
            PartnerClient.create(new ClientId(COOPCAT, "agenda"), Set.of(ClientScope.CONTENT_READ), NOW);

    @Test
    void keepsTheFormerCredentialForAWhile() {
        PartnerClientEvent.Rotated rotated = client.rotate(NOW, WEEK);

        assertThat(rotated.credential()).isEqualTo("coopcat.agenda.2");
        assertThat(rotated.former()).isEqualTo("coopcat.agenda.1");
        assertThat(rotated.formerUntil()).isEqualTo(NOW.plus(WEEK));
        assertThat(client.credentials().getFirst().isGoodAt(NOW.plus(WEEK).minusMillis(1)))
                .isTrue();
        assertThat(client.credentials().getFirst().isGoodAt(NOW.plus(WEEK))).isFalse();
        assertThat(client.current().isGoodAt(NOW.plus(WEEK))).isTrue();
    }

    @Test
    void neverHasMoreThanTwoThatAreGood() {
        client.rotate(NOW, WEEK);

        assertThatExceptionOfType(ClientRefused.class).isThrownBy(() -> client.rotate(NOW, WEEK));
        assertThatExceptionOfType(ClientRefused.class).isThrownBy(() -> client.rotate(NOW, Duration.ofDays(1)));
        client.rotate(NOW.plus(WEEK), WEEK);
        assertThat(good(NOW.plus(WEEK))).containsExactly(2, 3);
    }

    @Test
    void endsAllOthersWhenASecretHasLeaked() {
        client.rotate(NOW, WEEK);

        client.rotate(NOW, Duration.ZERO);

        assertThat(good(NOW)).containsExactly(3);
    }

    @Test
    void isGoodForNothingOnceRevoked() {
        client.rotate(NOW, WEEK);

        client.revoke(Revocation.DECIDED, NOW);

        assertThat(good(NOW)).isEmpty();
        assertThatExceptionOfType(ClientRefused.class).isThrownBy(() -> client.rotate(NOW, Duration.ZERO));
        assertThatExceptionOfType(ClientRefused.class).isThrownBy(() -> client.revoke(Revocation.AGREEMENT_ENDED, NOW));
    }

    @Test
    void sharesNoNameWithAnotherPartnersClient() {
        assertThat(new ClientId(new OrgId("coop"), "cat-agenda").credential(1))
                .isNotEqualTo(new ClientId(new OrgId("coop-cat"), "agenda").credential(1));
    }

    @Test
    void hasARandomSecretThatIsNotLogged() {
        Secret secret = Secret.random();

        assertThat(secret.text()).hasSize(43).isNotEqualTo(Secret.random().text());
        assertThat(secret).asString().doesNotContain(secret.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Agenda", "a.b", "a--b", "-a", "x234567890123456789012345678901234567890y"})
    void takesNoNameThatIsNoShortSlug(String name) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new LetIn(name, List.of("content:read")).read(COOPCAT))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "offline_access", "CONTENT_READ"})
    void takesNoScopeThatItDoesNotKnow(String scope) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new LetIn("agenda", List.of(scope)).read(COOPCAT));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new LetIn("agenda", List.of()).read(COOPCAT));
    }

    @Test
    void overlapsForAMonthAtMostAndAWeekUsually() {
        assertThat(new Rotate(null).read()).isEqualTo(WEEK);
        assertThat(new Rotate(0).read()).isZero();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new Rotate(31).read());
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new Rotate(-1).read());
    }

    private List<Integer> good(Instant at) {
        return client.credentials().stream()
                .filter(one -> one.isGoodAt(at))
                .map(Credential::number)
                .toList();
    }
}
