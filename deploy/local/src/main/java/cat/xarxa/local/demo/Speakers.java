package cat.xarxa.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts people in the place of the roles by which the demo's speakers are named. */
record Speakers(Api office) {

    /** The draft with the ids of its speakers. */
    JsonNode named(JsonNode draft) {
        JsonNode named = draft.deepCopy();
        named.path("sessions")
                .forEach(session -> session.path("speakers").forEach(speaker -> name((ObjectNode) speaker)));
        return named;
    }

    private void name(ObjectNode speaker) {
        String role = speaker.path("role").asString();
        speaker.put("personId", find(speaker.path("orgId").asString(), role)).remove("role");
    }

    private String find(String org, String role) {
        String path = "/api/v1/speakers?org=" + org;
        return office.all(path).stream()
                .filter(speaker -> role.equals(speaker.path("role").asString("")))
                .findFirst()
                .orElseThrow(() -> new ApiRefused("GET " + path, 200, "no " + role + " yet"))
                .path("personId")
                .asString();
    }
}
