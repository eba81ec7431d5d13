package cat.xarxa.platform.description;

import java.util.List;
import java.util.Map;

/**
 * What a service tells about its API beyond what its controllers show; the one bean of this type becomes the head of
 * its OpenAPI document.
 *
 * @param title one or two words
 * @param purpose what the API is for, in a sentence or two
 * @param refusals the statuses of the refusals that each operation may answer with, by operation id
 */
public record ApiDescription(String title, String purpose, Map<String, List<String>> refusals) {

    public ApiDescription {
        refusals = Map.copyOf(refusals);
    }
}
