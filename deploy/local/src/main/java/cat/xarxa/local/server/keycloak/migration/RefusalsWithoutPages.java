package cat.xarxa.local.server.keycloak.migration;

/**
 * The admin interface takes the words of its refusals from the administrators' pages, which are not built in: without
 * another source a password that is too weak would be answered by a 500.
 */
final class RefusalsWithoutPages implements Migration {

    @Override
    public String what() {
        return "the admin interface refuses in words of its own";
    }

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        RealmSheet.change(realm, sheet -> sheet.put("adminTheme", "base"));
    }
}
