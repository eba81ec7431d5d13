package cat.xarxa.members.demo;

import cat.xarxa.members.demo.DemoNetwork.DemoPerson;
import cat.xarxa.members.identity.FirstCredentials;
import cat.xarxa.members.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** What the demo's accounts start with, and no others. */
class DemoCredentials implements FirstCredentials {

    private final Set<String> office = DemoNetwork.read().people().stream()
            .filter(DemoPerson::isOfTheOffice)
            .map(DemoPerson::user)
            .collect(Collectors.toUnmodifiableSet());
    private final DemoProgress progress;
    private final Chosen chosen;

    DemoCredentials(DemoProgress progress, Chosen chosen) {
        this.progress = progress;
        this.chosen = chosen;
    }

    @Override
    public Optional<Given> of(PersonId personId) {
        return progress.userOf(personId)
                .map(user -> office.contains(user)
                        ? new Given(chosen.officePassword(), chosen.officeSecondFactor())
                        : new Given(chosen.memberPassword(), null));
    }

    /**
     * What this deployment chose.
     *
     * @param officePassword of the office's account
     * @param officeSecondFactor secret of its one-time codes in Base32, for its duties ask for them
     * @param memberPassword of all others
     */
    @Validated
    @ConfigurationProperties("xarxa.demo-accounts")
    record Chosen(
            @NotBlank String officePassword,
            @NotBlank String officeSecondFactor,
            @NotBlank String memberPassword) {

        @Override
        public String toString() {
            return "Chosen[hidden]";
        }
    }
}
