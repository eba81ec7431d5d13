package cat.xarxa.portal.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Requests of people who are signed in. */
public final class SignedInPeople {

    private SignedInPeople() {}

    /** The request as it is once the security chain has recognised somebody. */
    public static <R extends HttpServletRequest> R sentBy(String name, R request) {
        new Person(name, "access-token").standBehind(request);
        return request;
    }
}
