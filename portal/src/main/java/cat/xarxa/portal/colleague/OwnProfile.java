package cat.xarxa.portal.colleague;

import java.util.List;
import java.util.Optional;

/** What the network keeps of the signed-in person. */
public record OwnProfile(String name, List<Colleague.Address> emails, String lang, String zone, long version) {

    public OwnProfile {
        emails = List.copyOf(emails);
    }

    /** The first address of a kind, which the form shows. */
    public Optional<String> first(String kind) {
        return emails.stream()
                .filter(email -> email.kind().equals(kind))
                .map(Colleague.Address::address)
                .findFirst();
    }

    /** The others, which the form keeps as they are, each as a text. */
    public List<String> others() {
        return emails.stream()
                .filter(email -> !first(email.kind()).equals(Optional.of(email.address())))
                .map(email -> email.kind() + " " + email.address())
                .toList();
    }

    static Colleague.Address kept(String other) {
        String[] parts = other.split(" ", 2);
        return new Colleague.Address(parts.length == 2 ? parts[1] : "", parts[0]);
    }
}
