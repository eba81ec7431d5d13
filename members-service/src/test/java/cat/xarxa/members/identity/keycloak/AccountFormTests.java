package cat.xarxa.members.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.identity.Account;
import cat.xarxa.members.identity.Account.Grant;
import cat.xarxa.members.person.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.UserRepresentation;
import tools.jackson.databind.json.JsonMapper;

class AccountFormTests {

    private static final UUID PERSON = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01");
    private static final Account ACCOUNT = new Account(
            new PersonId(PERSON),
            "tecnica.manlleu@example.org",
            "ca",
            List.of(new Grant("manlleu", "TECHNICIAN", "USER")),
            Set.of());

    private final AccountForm form = new AccountForm(JsonMapper.shared());

    @Test
    void fillsInWhatTheTokenSays() {
        UserRepresentation user = new UserRepresentation();

        assertThat(form.fill(user, ACCOUNT)).isTrue();

        assertThat(user.getUsername()).isEqualTo("tecnica.manlleu@example.org").isEqualTo(user.getEmail());
        assertThat(user.getAttributes())
                .isEqualTo(Map.of(
                        "person_id", List.of(PERSON.toString()),
                        "mandates", List.of("[{\"org\":\"manlleu\",\"role\":\"TECHNICIAN\",\"rights\":\"USER\"}]"),
                        "locale", List.of("ca")));
    }

    @Test
    void doesNotNeedToKnowTheName() {
        UserRepresentation user = filled();

        assertThat(user.getFirstName()).isNull();
        assertThat(user.getLastName()).isNull();
    }

    @Test
    void findsNothingToDoTheSecondTime() {
        assertThat(form.fill(filled(), ACCOUNT)).isFalse();
    }

    @Test
    void leavesWhatIsNotItsAffair() {
        UserRepresentation user = filled();
        user.getAttributes().put("phone", List.of("12"));
        user.setEnabled(false);

        assertThat(form.fill(user, ACCOUNT)).isFalse();
        assertThat(user.getAttributes()).containsEntry("phone", List.of("12"));
        assertThat(user.isEnabled()).isFalse();
    }

    static Stream<Consumer<UserRepresentation>> drifts() {
        return Stream.of(
                user -> user.setEmail("altra@example.org"),
                user -> user.setUsername("altra@example.org"),
                user -> user.getAttributes().remove("person_id"),
                user -> user.getAttributes().put("mandates", List.of("[]")),
                user -> user.getAttributes().put("locale", List.of("en")),
                user -> user.setAttributes(null));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void mendsWhateverDrifted(Consumer<UserRepresentation> drift) {
        UserRepresentation user = filled();
        drift.accept(user);

        assertThat(form.fill(user, ACCOUNT)).isTrue();
        assertThat(user)
                .usingRecursiveComparison()
                .ignoringFields("emailVerified")
                .isEqualTo(filled());
    }

    @Test
    void trustsNoAddressThatIsNew() {
        UserRepresentation user = filled();
        user.setEmailVerified(true);
        form.fill(user, ACCOUNT);
        assertThat(user.isEmailVerified()).isTrue();

        user.setEmail("altra@example.org");
        form.fill(user, ACCOUNT);

        assertThat(user.isEmailVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'[{\"org\":\"manlleu\",\"role\":\"TECHNICIAN\",\"rights\":\"USER\"}]', false",
        "'[{\"org\":\"manlleu\",\"role\":\"SUBSTITUTE\",\"rights\":\"USER\"}]', false",
        "'[{\"org\":\"manlleu\",\"role\":\"TECHNICIAN\",\"rights\":\"EDITOR\"}]', true",
        "'[{\"org\":\"vic\",\"role\":\"TECHNICIAN\",\"rights\":\"USER\"}]', true",
        "'[]', false",
        "'no list', false"
    })
    void knowsWhenSomebodyMayDoLess(String before, boolean less) {
        UserRepresentation user = filled();
        user.getAttributes().put("mandates", List.of(before));

        assertThat(form.takesAway(user, ACCOUNT)).isEqualTo(less);
    }

    private UserRepresentation filled() {
        UserRepresentation user = new UserRepresentation();
        form.fill(user, ACCOUNT);
        user.setAttributes(new HashMap<>(user.getAttributes()));
        return user;
    }
}
