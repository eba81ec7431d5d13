package cat.xarxa.platform.idempotency;

import cat.xarxa.platform.idempotency.KeptAnswers.KeyTaken;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does a write with a key once: the same request again gets the first answer, another one under the same key 422, and
 * one that comes while the first is being done 409. A write that was refused left nothing behind and may be tried anew.
 */
final class OnceFilter extends OncePerRequestFilter {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final KeptAnswers answers;
    private final OneTransaction transaction;
    private final ProblemWriter problems;

    OnceFilter(KeptAnswers answers, OneTransaction transaction, ProblemWriter problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    /** Who is nobody has no keys: what is open to everybody is not kept for anybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(IdempotencyKey.HEADER) == null
                || !WRITES.contains(request.getMethod())
                || caller() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<IdempotencyKey> key =
                IdempotencyKey.read(String.valueOf(caller()), String.valueOf(request.getHeader(IdempotencyKey.HEADER)));
        if (key.isEmpty()) {
            FieldProblem problem = FieldProblem.of(IdempotencyKey.HEADER, "not-a-key");
            problems.write(request, response, HttpStatus.BAD_REQUEST, new InvalidInputException(problem));
        } else {
            answer(key.get(), new RepeatableRequest(request), response, chain);
        }
    }

    private void answer(IdempotencyKey key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptAnswer> known = answers.find(key);
        if (known.isPresent()) {
            again(known.get(), request, response);
            return;
        }
        try {
            transaction.run(key, request, response, chain);
        } catch (KeyTaken taken) {
            problems.write(request, response, HttpStatus.CONFLICT, "idempotency-key-in-use");
        }
    }

    private void again(KeptAnswer known, RepeatableRequest request, HttpServletResponse response) throws IOException {
        if (known.answers(request)) {
            known.write(response);
        } else {
            problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
    }

    private static @Nullable String caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token ? token.getName() : null;
    }
}
