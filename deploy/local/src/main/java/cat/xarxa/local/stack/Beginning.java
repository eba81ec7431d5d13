package cat.xarxa.local.stack;

import cat.xarxa.local.server.ServerFailure;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a network begins with: with the demo's people and news, or with nobody but a first administrator.
 *
 * @param firstAdministrator the address that is invited, empty for nobody
 */
public record Beginning(boolean demo, String firstAdministrator) {

    /** The demo network. */
    public static final Beginning DEMO = new Beginning(true, "");

    private static final String VARIABLE = "XARXA_FIRST_ADMIN";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");

    /** What {@code DEMO} and {@code XARXA_FIRST_ADMIN} ask for; a demo where nothing is said. */
    public static Beginning of(Map<String, String> environment) {
        boolean demo = !environment.getOrDefault("DEMO", "1").equals("0");
        String address = environment.getOrDefault(VARIABLE, "").strip();
        if (demo && !address.isEmpty()) {
            throw new ServerFailure(
                    VARIABLE + " is for a network of one's own, a demo has its office",
                    "say DEMO=0, too, or leave it out");
        }
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw new ServerFailure(
                    VARIABLE + "=" + address + " is no e-mail address",
                    "write it like " + VARIABLE + "=name@example.cat");
        }
        return new Beginning(demo, address);
    }
}
