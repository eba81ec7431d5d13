package cat.xarxa.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Requests of people who are signed in. */
public final class SignedInPeople {

    private SignedInPeople() {}

    /** The request as it is once the security chain has recognised somebody. */
    public static <R extends HttpServletRequest> R sentBy(String name, R request) {
        new Person(name, "access-token", Set.of(Duties.MANDATE)).standBehind(request);
        return request;
    }

    /** The same of somebody in the technical office. */
    public static <R extends HttpServletRequest> R sentByOffice(String name, R request) {
        new Person(name, "access-token", Set.of("OFFICE")).standBehind(request);
        return request;
    }

    /** The same of somebody who administers the platform. */
    public static <R extends HttpServletRequest> R sentByAdministrator(String name, R request) {
        new Person(name, "access-token", Set.of("OFFICE", "PLATFORM_ADMIN")).standBehind(request);
        return request;
    }
}
