package cat.xarxa.portal.frame;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells machines what a page is about, in the words of schema.org. */
@Component
public class LinkedData {

    private final JsonMapper json;

    LinkedData(JsonMapper json) {
        this.json = json;
    }

    /** For a script element: no text can end the element that it stands in. */
    public String write(Map<String, Object> thing) {
        return json.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    public static Map<String, Object> organisation(String name) {
        return Map.of("@type", "Organization", "name", name);
    }
}
