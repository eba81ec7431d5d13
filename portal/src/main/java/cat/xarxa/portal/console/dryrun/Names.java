package cat.xarxa.portal.console.dryrun;

import cat.xarxa.portal.manuscript.Organisations;
import java.util.HashMap;
import java.util.Map;

/** What organisations are called. */
record Names(Map<String, String> byId) {

    static Names of(Organisations organisations) {
        Map<String, String> names = new HashMap<>();
        organisations.all().forEach(choice -> names.put(choice.id(), choice.name()));
        return new Names(names);
    }

    /** The id itself where nobody tells the name. */
    public String name(String id) {
        return byId.getOrDefault(id, id);
    }
}
