package cat.xarxa.acceptance.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The mails that arrived. */
public final class Sink {

    private final Api mail;

    Sink(Api mail) {
        this.mail = mail;
    }

    /** All mails to one address whose subject holds a text, newest first or oldest first: no order is promised. */
    public List<JsonNode> mailsTo(String address, String subjectPart) {
        return about(subjectPart).stream()
                .filter(message -> message.path("to").toString().contains(address))
                .toList();
    }

    /** All mails whose subject holds a text. */
    public List<JsonNode> about(String subjectPart) {
        return StreamSupport.stream(
                        mail.get("/api/messages").json().path("items").spliterator(), false)
                .filter(message -> message.path("subject").asString().contains(subjectPart))
                .collect(Collectors.toList());
    }

    /** One mail as it was received. */
    public String raw(JsonNode message) {
        return mail.get("/api/messages/" + message.path("id").asString() + "/raw")
                .body();
    }
}
