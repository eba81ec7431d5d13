package cat.xarxa.portal.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no page to show, because the service that it is about does not answer. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceAway() {
        super("the service does not answer", null, false, false);
    }
}
