package cat.xarxa.members.client;

import cat.xarxa.platform.problem.ConflictException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client cannot be made or changed as things stand. */
public class ClientRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private ClientRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** The partner has, or had, one of this name. */
    static ClientRefused exists(String name) {
        return new ClientRefused("client-exists", name);
    }

    /** It is good for nothing any more. */
    static ClientRefused revoked(String name) {
        return new ClientRefused("client-revoked", name);
    }

    /** The last change of credentials is not over. */
    static ClientRefused rotating(@Nullable Instant until) {
        return new ClientRefused("client-rotating", String.valueOf(until));
    }
}
