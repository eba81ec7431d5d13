package cat.xarxa.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema breaks. Topics keep every event and consumers of yesterday read those of tomorrow, so both
 * directions count: a field may be added when it is optional, a value may be added to an enumeration; nothing else.
 */
final class Compatibility {

    /** What says something to people only. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$comment", "title", "description", "examples", "default", "deprecated");

    /** What is compared part by part. */
    private static final Set<String> COMPOSED = Set.of("required", "enum", "properties", "$defs", "items", "anyOf");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** The broken promises, each with its place; empty when there are none. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        Compatibility compatibility = new Compatibility();
        compatibility.compare("", released, current);
        return compatibility.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        compareKeywords(place, released, current);
        compareRequired(place, released, current);
        compareEnumeration(place, released, current);
        compareEach(place + "/properties", released.path("properties"), current.path("properties"));
        compareEach(place + "/$defs", released.path("$defs"), current.path("$defs"));
        if (released.has("items") || current.has("items")) {
            compare(place + "/items", released.path("items"), current.path("items"));
        }
        compareAlternatives(place + "/anyOf", released.path("anyOf"), current.path("anyOf"));
    }

    /** Whatever is not known to be harmless narrows or widens: a bound, a format, a keyword of tomorrow. */
    private void compareKeywords(String place, JsonNode released, JsonNode current) {
        Collection<String> keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(ANNOTATIONS);
        keywords.removeAll(COMPOSED);
        for (String keyword : keywords) {
            if (!released.path(keyword).equals(current.path(keyword))) {
                breaks.add(place + "/" + keyword + " changed");
            }
        }
    }

    private void compareAlternatives(String place, JsonNode released, JsonNode current) {
        if (released.size() != current.size()) {
            breaks.add(place + " has not the alternatives that it had");
            return;
        }
        for (int i = 0; i < released.size(); i++) {
            compare(place + "/" + i, released.path(i), current.path(i));
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
