package cat.xarxa.local.server.keycloak.migration;

import tools.jackson.databind.node.ObjectNode;

/** Pages and mails look and speak like the portal. The pages need no script, so none may run on them. */
final class OwnPages implements Migration {

    private static final String THEME = "xarxa";
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " frame-ancestors 'none'; object-src 'none'";

    @Override
    public String what() {
        return "pages and mails in the network's look and languages";
    }

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        RealmSheet.change(realm, sheet -> {
            sheet.put("loginTheme", THEME);
            sheet.put("emailTheme", THEME);
            ObjectNode headers = sheet.withObject("/browserSecurityHeaders");
            headers.put("contentSecurityPolicy", CONTENT);
            headers.put("xFrameOptions", "DENY");
        });
    }
}
