package cat.xarxa.portal.manuscript;

import cat.xarxa.portal.catalogue.Choice;
import java.util.List;
import java.util.stream.Stream;

/** Who may be named in a manuscript. */
public record Organisations(Choice network, List<Choice> members, List<Choice> partners) {

    public Organisations {
        members = List.copyOf(members);
        partners = List.copyOf(partners);
    }

    /** All of them, the network first. */
    public List<Choice> all() {
        return Stream.of(List.of(network), members, partners)
                .flatMap(List::stream)
                .toList();
    }

    /** How one of them is called: its id while nobody tells. */
    public String name(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(id);
    }
}
