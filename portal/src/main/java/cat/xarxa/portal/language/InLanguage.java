package cat.xarxa.portal.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as if it had asked for the page in a language. */
final class InLanguage extends HttpServletRequestWrapper {

    private final String prefix;

    InLanguage(HttpServletRequest request, Language language) {
        super(request);
        this.prefix = "/" + language.code();
    }

    @Override
    public String getRequestURI() {
        return prefix + super.getRequestURI();
    }

    @Override
    public String getServletPath() {
        return prefix + super.getServletPath();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer address = super.getRequestURL();
        return address.insert(address.length() - super.getRequestURI().length(), prefix);
    }
}
