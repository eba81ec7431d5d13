package cat.xarxa.platform.caller;

/**
 * A mandate as the token tells it.
 *
 * @param org slug of the organisation
 * @param role TECHNICIAN, REPRESENTATIVE, SUBSTITUTE
 * @param rights USER, EDITOR, ADMIN
 */
public record HeldMandate(String org, String role, String rights) {}
