package cat.xarxa.portal.failure;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such page, or not for this reader. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PageNotFound() {
        super("no such page", null, false, false);
    }
}
