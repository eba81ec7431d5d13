package cat.xarxa.portal.manuscript;

import cat.xarxa.platform.problem.LinkSecrets;
import cat.xarxa.portal.failure.PageNotFound;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/**
 * Whether something was saved, or why not.
 *
 * @param value what the service answered, null when it refused
 */
public record Saving<T>(@Nullable T value, Faults faults) {

    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);

    /** After these the page is shown again with what was typed and what is wrong with it. */
    private static final Set<HttpStatus> CORRECTABLE = Set.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.CONFLICT,
            HttpStatus.PRECONDITION_FAILED,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNPROCESSABLE_CONTENT,
            HttpStatus.TOO_MANY_REQUESTS);

    /**
     * Asks the service to save.
     *
     * @throws PageNotFound when it knows no such thing
     * @throws AccessDeniedException when the person may not
     */
    public static <T> Saving<T> by(Supplier<T> request) {
        try {
            return new Saving<>(request.get(), Faults.NONE);
        } catch (HttpStatusCodeException refusal) {
            return refused(refusal);
        } catch (RestClientException away) {
            LOG.warn("a service gives no answer: {}", LinkSecrets.masked(away.getMessage()));
            return new Saving<>(null, Faults.AWAY);
        }
    }

    /**
     * When somebody saved it since the form was opened, the form builds on what they saved.
     *
     * @param newest its version now; asked for only then
     */
    public Saving<T> buildingOn(Written written, LongSupplier newest) {
        if (faults.isStale()) {
            written.replace("version", newest.getAsLong());
        }
        return this;
    }

    private static <T> Saving<T> refused(HttpStatusCodeException refusal) {
        HttpStatus status = HttpStatus.resolve(refusal.getStatusCode().value());
        if (status == HttpStatus.NOT_FOUND) {
            throw new PageNotFound();
        }
        if (status == HttpStatus.FORBIDDEN) {
            throw new AccessDeniedException("refused by the service");
        }
        if (status == null || !CORRECTABLE.contains(status)) {
            LOG.warn("a service does not save: status {}", refusal.getStatusCode());
            return new Saving<>(null, Faults.AWAY);
        }
        Problem problem = refusal.getResponseBodyAs(Problem.class);
        return new Saving<>(null, problem == null ? new Faults(status, null, List.of()) : problem.faults(status));
    }

    /** A refusal as services tell it (RFC 9457), as far as a page shows it. */
    record Problem(@Nullable String detail, @Nullable List<FieldProblem> errors) {

        Faults faults(HttpStatus status) {
            List<FieldProblem> fields = errors == null ? List.of() : errors;
            return new Faults(
                    status, detail, fields.stream().map(FieldProblem::fault).toList());
        }
    }

    /** A field of the request that was refused. */
    record FieldProblem(String field, String message) {

        Faults.Fault fault() {
            return new Faults.Fault(Control.of(field), message);
        }
    }
}
