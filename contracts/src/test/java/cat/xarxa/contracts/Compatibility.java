package cat.xarxa.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema breaks. Topics keep every event and consumers of yesterday read those of tomorrow, so both
 * directions count: a field may be added when it is optional, a value may be added to an enumeration; nothing else.
 */
final class Compatibility {

    private static final List<String> FIXED =
            List.of("type", "format", "pattern", "const", "$ref", "minimum", "maximum");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** The broken promises, each with its place; empty when there are none. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        Compatibility compatibility = new Compatibility();
        compatibility.compare("", released, current);
        return compatibility.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        for (String keyword : FIXED) {
            if (!released.path(keyword).equals(current.path(keyword))) {
                breaks.add(place + "/" + keyword + " changed");
            }
        }
        compareRequired(place, released, current);
        compareEnumeration(place, released, current);
        compareEach(place + "/properties", released.path("properties"), current.path("properties"));
        compareEach(place + "/$defs", released.path("$defs"), current.path("$defs"));
        if (released.has("items")) {
            compare(place + "/items", released.path("items"), current.path("items"));
        }
        for (int i = 0; i < released.path("anyOf").size(); i++) {
            compare(
                    place + "/anyOf/" + i,
                    released.path("anyOf").path(i),
                    current.path("anyOf").path(i));
        }
    }

    private void compareEach(String place, JsonNode released, JsonNode current) {
        released.properties().forEach(field -> {
            if (current.has(field.getKey())) {
                compare(place + "/" + field.getKey(), field.getValue(), current.path(field.getKey()));
            } else {
                breaks.add(place + "/" + field.getKey() + " is gone");
            }
        });
    }

    private void compareRequired(String place, JsonNode released, JsonNode current) {
        Collection<String> before = texts(released.path("required"));
        Collection<String> now = texts(current.path("required"));
        if (!before.equals(now)) {
            breaks.add(place + "/required was " + before + " and is " + now);
        }
    }

    private void compareEnumeration(String place, JsonNode released, JsonNode current) {
        Collection<String> gone = texts(released.path("enum"));
        gone.removeAll(texts(current.path("enum")));
        boolean isNew = !released.has("enum") && current.has("enum");
        if (!gone.isEmpty() || isNew) {
            breaks.add(place + "/enum is narrower");
        }
    }

    private static Collection<String> texts(JsonNode values) {
        Collection<String> texts = new TreeSet<>();
        values.forEach(value -> texts.add(value.asString()));
        return texts;
    }
}
