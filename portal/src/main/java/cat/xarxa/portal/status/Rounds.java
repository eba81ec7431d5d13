package cat.xarxa.portal.status;

import cat.xarxa.portal.identity.IdentityProvider;
import cat.xarxa.portal.service.ServiceAddresses;
import cat.xarxa.portal.status.Status.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks all parts how they are, side by side, and no more often than every two seconds however many want to know. */
@Component
class Rounds {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient upstream;
    private final BuildProperties build;
    private final Clock clock;
    private final Map<Part, BooleanSupplier> questions = new EnumMap<>(Part.class);
    private @Nullable Status last;

    Rounds(
            HttpClient upstream,
            ServiceAddresses services,
            IdentityProvider identity,
            BuildProperties build,
            Clock clock) {
        this.upstream = upstream;
        this.build = build;
        this.clock = clock;
        questions.put(Part.PORTAL, () -> true);
        questions.put(Part.CONTENT, () -> isReady(services.content()));
        questions.put(Part.EVENTS, () -> isReady(services.events()));
        questions.put(Part.MEMBERS, () -> isReady(services.members()));
        questions.put(Part.NOTIFICATION, () -> isReady(services.notification()));
        questions.put(Part.MAIL, () -> sendsMail(services.notification()));
        questions.put(Part.IDENTITY, identity::isReachable);
    }

    synchronized Status status() {
        Instant now = clock.instant();
        Status known = last;
        if (known == null || known.at().plus(PATIENCE).isBefore(now)) {
            known = new Status(
                    findings(),
                    String.valueOf(build.getVersion()),
                    build.getTime() == null ? Instant.EPOCH : build.getTime(),
                    now);
            last = known;
        }
        return known;
    }

    private List<Finding> findings() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Finding>> asked = questions.entrySet().stream()
                    .map(question -> CompletableFuture.supplyAsync(
                            () -> new Finding(
                                    question.getKey(), question.getValue().getAsBoolean()),
                            threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private boolean isReady(URI service) {
        return answer(service.resolve("/actuator/health/readiness"))
                .filter(answer -> answer.statusCode() == HttpStatus.OK.value())
                .isPresent();
    }

    /** One that is older than the question is supposed to send. */
    private boolean sendsMail(URI service) {
        return answer(service.resolve("/api/v1/mail-sending/state"))
                .filter(answer -> answer.statusCode() == HttpStatus.OK.value()
                        ? answer.body().contains("\"UP\"")
                        : answer.statusCode() == HttpStatus.NOT_FOUND.value())
                .isPresent();
    }

    private Optional<HttpResponse<String>> answer(URI address) {
        HttpRequest question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return Optional.of(upstream.send(question, BodyHandlers.ofString()));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
