package cat.xarxa.local.server.keycloak.migration;

/**
 * Keycloak's administrator, of the realm {@code master}; hidden from logs.
 *
 * @param keycloak the server's address, without a slash at the end
 */
public record AdminAccount(String keycloak, String user, String password) {

    @Override
    public String toString() {
        return "AdminAccount[" + keycloak + ", hidden]";
    }
}
