package cat.xarxa.events.running;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands to draft an activity, good ones to begin with. */
final class Drafts {

    private Drafts() {}

    /** The conference day of 2 March 2021 with the workshop of Manlleu's representative. */
    static ObjectNode conferenceDay() {
        ObjectNode draft = note("Jornada de bones pràctiques", "xarxa");
        draft.remove("starts");
        draft.remove("ends");
        draft.put("kind", "CONFERENCE_DAY").put("date", "2021-03-02").put("mode", "ONLINE");
        draft.putArray("organisers").addObject().put("orgId", "respon-cat");
        ObjectNode session = draft.putArray("sessions").addObject().put("kind", "WORKSHOP");
        session.putObject("texts").putObject("ca").put("title", "Un territori responsable");
        session.putArray("speakers")
                .addObject()
                .put("personId", KnownNetwork.GUILLEM.toString())
                .put("orgId", "manlleu");
        return draft;
    }

    /** A seminar in a week. */
    static ObjectNode note(String title, String ownerOrg) {
        Instant start = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        ObjectNode draft = JsonMapper.shared().createObjectNode();
        draft.put("kind", "SEMINAR")
                .put("networkRole", "ORGANISER")
                .put("lineOfWork", "CO_ORGANISED_TRAINING")
                .put("ownerOrg", ownerOrg)
                .put("starts", start.toString())
                .put("ends", start.plus(2, ChronoUnit.HOURS).toString())
                .put("audience", "PUBLIC");
        draft.putArray("organisers").addObject().put("orgId", ownerOrg);
        draft.putObject("texts")
                .putObject("ca")
                .put("title", title)
                .put("summary", "Resum")
                .put("body", "Cos en **català**.");
        return draft;
    }
}
