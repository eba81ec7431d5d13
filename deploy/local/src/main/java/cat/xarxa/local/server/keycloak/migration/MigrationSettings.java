package cat.xarxa.local.server.keycloak.migration;

/**
 * What steps need to know of the deployment.
 *
 * @param publicUrl the portal's public address, without a slash at the end
 * @param demo whether this is a demo network, whose scripts sign in to one account many times a minute
 */
public record MigrationSettings(String publicUrl, boolean demo) {}
