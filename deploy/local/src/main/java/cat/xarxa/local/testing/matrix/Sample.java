package cat.xarxa.local.testing.matrix;

import java.util.HashMap;
import java.util.Map;

/**
 * What an endpoint is called with.
 *
 * @param variables of its path; one that is not given is an id of nothing
 * @param body empty for none
 */
public record Sample(Map<String, String> variables, Map<String, String> headers, String body) {

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    public Sample {
        variables = Map.copyOf(variables);
        headers = Map.copyOf(headers);
    }

    /** Nothing in particular. */
    public static Sample any() {
        return new Sample(Map.of(), Map.of(), "");
    }

    public static Sample of(String variable, String value) {
        return any().with(variable, value);
    }

    public Sample with(String variable, String value) {
        Map<String, String> all = new HashMap<>(variables);
        all.put(variable, value);
        return new Sample(all, headers, body);
    }

    public Sample withHeader(String name, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(name, value);
        return new Sample(variables, all, body);
    }

    public Sample withBody(String json) {
        return new Sample(variables, headers, json);
    }

    /** The path that is called: variables filled, {@code **} replaced by the kind of thing. */
    String path(Row row) {
        String path = row.path().replace("**", row.object());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return path.replaceAll("\\{\\w+}", NOTHING);
    }
}
