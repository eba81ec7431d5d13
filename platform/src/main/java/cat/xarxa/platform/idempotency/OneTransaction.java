package cat.xarxa.platform.idempotency;

import cat.xarxa.platform.transaction.Transactions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Handles a request and keeps its answer in one transaction; what is refused is undone, also half-way. */
final class OneTransaction {

    private final Transactions transactions;
    private final KeptAnswers answers;

    OneTransaction(Transactions transactions, KeptAnswers answers) {
        this.transactions = transactions;
        this.answers = answers;
    }

    void run(IdempotencyKey key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Attempt attempt = new Attempt(request, new ContentCachingResponseWrapper(response), chain);
        try {
            transactions.inTransaction(() -> {
                answers.take(key);
                attempt.make();
                answers.keep(key, KeptAnswer.of(request.fingerprint(), attempt.response));
            });
        } catch (Undone undone) {
            undone.rethrow();
        }
        attempt.response.copyBodyToResponse();
    }

    /** One way through the chain; when the database says that a transaction was in vain, there is another. */
    private record Attempt(HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain) {

        void make() {
            response.reset();
            request.removeAttribute(LastFailure.ATTRIBUTE);
            try {
                chain.doFilter(request, response);
            } catch (ServletException | IOException e) {
                throw new Undone(e);
            }
            if (HttpStatus.valueOf(response.getStatus()).isError()) {
                throw new Undone(LastFailure.of(request));
            }
        }
    }

    /** The request was refused, or failed: its answer stands in the response, unless there is a failure to tell. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param cause by it the transaction knows whether to try again */
        Undone(@Nullable Throwable cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            switch (Objects.requireNonNullElse(getCause(), this)) {
                case IOException failure -> throw failure;
                case ServletException failure -> throw failure;
                default -> {}
            }
        }
    }
}
