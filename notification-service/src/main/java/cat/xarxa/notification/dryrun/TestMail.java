package cat.xarxa.notification.dryrun;

import cat.xarxa.notification.publication.Publication;
import java.util.UUID;

/** The mail of what is not published, marked as a test. */
public interface TestMail {

    /**
     * Sends it to one person, at once.
     *
     * @throws cat.xarxa.platform.problem.ConflictException when nobody knows where to, or the mail server does not take
     *     it
     */
    void send(Publication draft, UUID person);
}
