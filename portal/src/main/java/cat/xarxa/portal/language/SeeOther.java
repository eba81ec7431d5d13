package cat.xarxa.portal.language;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Goes on to another page with GET, so that nothing is sent twice. */
public final class SeeOther {

    private SeeOther() {}

    /** Takes an address of this portal, encoded; what is in braces is taken from the address of this page. */
    public static RedirectView at(String address) {
        RedirectView view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
