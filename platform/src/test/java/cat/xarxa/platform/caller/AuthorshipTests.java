package cat.xarxa.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorshipTests {

    @Test
    void ofNobodyIsNothing() {
        assertThat(Authorship.of(null, "content").mayRead("manlleu")).isFalse();
        assertThat(Authorship.of(null, "content").writes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE,true,true",
        "COMMISSION,true,false",
        "PLATFORM_ADMIN,true,false",
        "AUDITOR,false,false",
        "SOMETHING,false,false"
    })
    void followsTheRole(String role, boolean reads, boolean writes) {
        Authorship authorship = Authorship.of(person(Set.of(role)), "content");

        assertThat(authorship.mayRead("manlleu")).isEqualTo(reads);
        assertThat(authorship.mayWrite("manlleu")).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource({"USER,false", "EDITOR,true", "ADMIN,true"})
    void ofAPersonIsForTheOrganisationOfTheMandateAlone(String rights, boolean may) {
        Authorship authorship = Authorship.of(
                person(
                        Set.of(),
                        new HeldMandate("manlleu", "TECHNICIAN", rights),
                        new HeldMandate("vic", "TECHNICIAN", "USER")),
                "content");

        assertThat(authorship.mayRead("manlleu")).isEqualTo(may);
        assertThat(authorship.mayWrite("manlleu")).isEqualTo(may);
        assertThat(authorship.mayRead("vic")).isFalse();
        assertThat(authorship.mayWrite("xarxa")).isFalse();
    }

    @Test
    void ofAPartnerNeedsTheScope() {
        assertThat(Authorship.of(machine("content:read", "content:write"), "content"))
                .isEqualTo(new Authorship(false, false, Set.of("coopcat"), Set.of("coopcat"), true));
        assertThat(Authorship.of(machine("content:read"), "content").mayWrite("coopcat"))
                .isFalse();
        assertThat(Authorship.of(machine("content:read", "content:write"), "activities")
                        .mayRead("coopcat"))
                .isFalse();
    }

    @Test
    void ofAPersonWithScopesOfAPartnerIsNothingMore() {
        Caller caller = new Caller("s", UUID.randomUUID(), null, Set.of(), Set.of("content:write"), List.of());

        assertThat(Authorship.of(caller, "content").writes()).isFalse();
    }

    private static Caller person(Set<String> roles, HeldMandate... mandates) {
        return new Caller("s", UUID.randomUUID(), null, roles, Set.of(), List.of(mandates));
    }

    private static Caller machine(String... scopes) {
        return new Caller("s", null, "coopcat", Set.of(), Set.of(scopes), List.of());
    }
}
