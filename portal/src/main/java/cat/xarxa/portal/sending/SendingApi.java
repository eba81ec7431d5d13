package cat.xarxa.portal.sending;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service lets the office do with mails on their way. */
@HttpExchange("/api/v1/mail-sending")
interface SendingApi {

    @GetExchange
    Stand stand();

    @GetExchange("/domain")
    SenderDomain domain();

    @PostExchange("/{decision}")
    Stand decide(@PathVariable String decision, @RequestBody Map<String, @Nullable String> command);

    @GetExchange("/runs/{run}")
    Telling telling(@PathVariable UUID run);

    @PostExchange("/runs/{run}/{decision}")
    Telling decide(
            @PathVariable UUID run, @PathVariable String decision, @RequestBody Map<String, @Nullable String> command);
}
