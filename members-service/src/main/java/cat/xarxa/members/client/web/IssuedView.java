package cat.xarxa.members.client.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is told once. */
record IssuedView(
        ClientView client,
        String clientId,

        @Schema(description = "Told here and never again") String secret) {

    @Override
    public String toString() {
        return "IssuedView[" + clientId + ", hidden]";
    }
}
