package cat.xarxa.portal.manuscript;

import cat.xarxa.portal.catalogue.Choice;
import java.util.List;

/** Who may be named in a manuscript. */
public record Organisations(Choice network, List<Choice> members, List<Choice> partners) {

    public Organisations {
        members = List.copyOf(members);
        partners = List.copyOf(partners);
    }
}
