package cat.xarxa.portal.sending;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails on their way, all or those of a telling. */
@Component
public class MailsOnTheirWay {

    private static final String SERVICE = "notification-service";

    private final SendingApi sending;

    MailsOnTheirWay(SendingApi sending) {
        this.sending = sending;
    }

    public Fetched<Stand> stand() {
        return Fetched.from(SERVICE, sending::stand);
    }

    public Fetched<SenderDomain> domain() {
        return Fetched.from(SERVICE, sending::domain);
    }

    /**
     * Those of a telling.
     *
     * @throws cat.xarxa.portal.service.PageNotFound when nothing was told
     */
    public Telling telling(UUID run) {
        return Fetched.required(SERVICE, () -> sending.telling(run));
    }

    /** Stops all mail, or lets it go on. */
    public Saving<Stand> decide(String decision, Written written) {
        return Saving.by(() -> sending.decide(decision, command(written)));
    }

    /** Stops the mails of a telling, lets them go on, or has failed ones tried again. */
    public Saving<Telling> decide(UUID run, String decision, Written written) {
        return Saving.by(() -> sending.decide(run, decision, command(written)));
    }

    private static Map<String, @Nullable String> command(Written written) {
        Map<String, @Nullable String> command = new HashMap<>();
        command.put("reason", written.given("reason"));
        return command;
    }
}
