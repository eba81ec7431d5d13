package cat.xarxa.platform.envelope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of an event as {@code ce_type} writes it: {@code cat.xarxa.<context>.<what-happened>.v<version>}.
 *
 * @param name the type without its version
 * @param version from 1; raised for a change that is not additive
 */
public record EventType(String name, int version) {

    private static final Pattern FORM = Pattern.compile(
            "(?<name>cat\\.xarxa\\.[a-z][a-z0-9-]{0,62}\\.[a-z][a-z0-9-]{0,62})\\.v(?<version>[1-9][0-9]{0,3})");

    /**
     * Reads a type.
     *
     * @throws IllegalArgumentException when the text is not a type of this network
     */
    public static EventType parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an event type of the form " + FORM.pattern());
        }
        return new EventType(form.group("name"), Integer.parseInt(form.group("version")));
    }

    /** Name of the schema that its payload fits, as the contracts publish it. */
    public String dataSchema(String topic) {
        return "urn:xarxa:contract:" + topic + ":" + name.substring(name.lastIndexOf('.') + 1) + ".v" + version;
    }

    @Override
    public String toString() {
        return name + ".v" + version;
    }
}
