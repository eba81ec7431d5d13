package cat.xarxa.portal.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The identity provider does not answer. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class IdentityAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdentityAway(String why) {
        super(why, null, false, false);
    }
}
