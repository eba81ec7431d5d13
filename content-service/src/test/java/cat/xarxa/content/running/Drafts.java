package cat.xarxa.content.running;

import cat.xarxa.content.JsonSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands to draft a post, good ones to begin with. */
final class Drafts {

    private Drafts() {}

    /** The network's own news in Catalan and English, relayed from an ally. */
    static ObjectNode news() {
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file("/draft.json"));
    }

    static ObjectNode note(String title, String ownerOrg) {
        ObjectNode draft = news();
        draft.put("ownerOrg", ownerOrg);
        draft.remove("sourceOrg");
        draft.putArray("themes");
        draft.putArray("territories");
        ObjectNode texts = draft.putObject("texts");
        texts.putObject("ca").put("title", title).put("summary", "Resum").put("body", "Cos");
        return draft;
    }
}
