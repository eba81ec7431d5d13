package cat.xarxa.members.demo;

import cat.xarxa.members.demo.DemoNetwork.DemoPerson;
import cat.xarxa.members.identity.FirstPasswords;
import cat.xarxa.members.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The passwords of the demo's accounts, and of no other. */
class DemoPasswords implements FirstPasswords {

    private final Set<String> office = DemoNetwork.read().people().stream()
            .filter(DemoPerson::isOfTheOffice)
            .map(DemoPerson::user)
            .collect(Collectors.toUnmodifiableSet());
    private final DemoProgress progress;
    private final Chosen chosen;

    DemoPasswords(DemoProgress progress, Chosen chosen) {
        this.progress = progress;
        this.chosen = chosen;
    }

    @Override
    public Optional<String> of(PersonId personId) {
        return progress.userOf(personId)
                .map(user -> office.contains(user) ? chosen.officePassword() : chosen.memberPassword());
    }

    /**
     * The passwords that this deployment chose.
     *
     * @param officePassword of the office's account
     * @param memberPassword of all others
     */
    @Validated
    @ConfigurationProperties("xarxa.demo-accounts")
    record Chosen(@NotBlank String officePassword, @NotBlank String memberPassword) {

        @Override
        public String toString() {
            return "Chosen[hidden]";
        }
    }
}
