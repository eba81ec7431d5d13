package cat.xarxa.platform.operations;

import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.lag.ConsumerLag;
import cat.xarxa.platform.outbox.OutboxState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the events of this service get out and in. */
@RestController
@Tag(name = "operations", description = "For those who run the platform")
class StateController {

    private final String service;
    private final OutboxState outbox;
    private final ConsumerLag lag;
    private final DeadLetters deadLetters;

    StateController(String service, OutboxState outbox, ConsumerLag lag, DeadLetters deadLetters) {
        this.service = service;
        this.outbox = outbox;
        this.lag = lag;
        this.deadLetters = deadLetters;
    }

    @GetMapping("/api/v1/ops/${spring.application.name}")
    @Operation(
            summary = "How events get out and in",
            description = "The outbox and its oldest event, how far each consumer is behind, and the dead letters.",
            security = @SecurityRequirement(name = "bearer"))
    State state() {
        return new State(
                service,
                new Outbox(outbox.waiting(), outbox.oldest().toMillis() / 1000.0),
                lag.ask()
                        .map(lags -> lags.entrySet().stream()
                                .map(behind -> new Consumer(behind.getKey(), behind.getValue()))
                                .toList())
                        .orElse(null),
                deadLetters.countOpen());
    }

    /**
     * How a service stands.
     *
     * @param consumers null when the broker does not answer
     * @param openDeadLetters counted up to a hundred thousand
     */
    record State(String service, Outbox outbox, @Nullable List<Consumer> consumers, long openDeadLetters) {}

    /** Events that wait to be sent. */
    record Outbox(long waiting, double oldestSeconds) {}

    /** How many records a consumer is behind. */
    record Consumer(String name, long behind) {}
}
