package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.Accounts;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.function.Supplier;

/** Tells what passes by itself, or by mending the deployment, from what is wrong with one account. */
final class Failures {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> OF_ALL = Set.of(UNAUTHORIZED, FORBIDDEN, TOO_MANY);

    private Failures() {}

    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status >= SERVER_ERROR || OF_ALL.contains(status)) {
                throw new Accounts.Away(e);
            }
            throw new Accounts.Refused(
                    status == CONFLICT ? Accounts.Reason.ADDRESS_TAKEN : Accounts.Reason.OTHER,
                    "Keycloak answered " + status);
        } catch (ProcessingException e) {
            throw new Accounts.Away(e);
        }
    }
}
