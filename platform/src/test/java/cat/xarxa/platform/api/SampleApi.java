package cat.xarxa.platform.api;

import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.caller.EndpointRules;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.TooManyRequestsException;
import cat.xarxa.platform.web.PageLimit;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service on the platform: what its callers meet is what the callers of all services meet. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleApi {

    /** A request with one value of each kind. */
    record Sample(
            @Nullable String name,
            @Nullable Kind kind,
            @Nullable List<String> tags,
            @Nullable Integer number) {}

    /** Two values that a request may name. */
    enum Kind {
        ONE,
        OTHER
    }

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(
                        HttpMethod.GET, "/api/open", "/api/away/**", "/api/broken", "/api/page", "/api/flood")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/samples", "/api/conflict")
                .permitAll()
                .requestMatchers("/api/mine")
                .authenticated()
                .requestMatchers("/api/office")
                .hasRole("OFFICE");
    }

    /** The endpoints. */
    @RestController
    @RequestMapping("/api")
    static class Samples {

        @GetMapping("/open")
        Map<String, String> open(@Nullable Caller caller) {
            return Map.of("caller", caller == null ? "nobody" : caller.subject());
        }

        @GetMapping("/mine")
        Caller mine(Caller caller) {
            return caller;
        }

        @GetMapping("/office")
        String office() {
            return "open";
        }

        @GetMapping("/page")
        int page(@RequestParam @Nullable Integer limit) {
            return PageLimit.of(limit);
        }

        @PostMapping("/samples")
        Sample sample(@RequestBody Sample sample) {
            if (sample.name() == null) {
                throw new InvalidInputException(FieldProblem.of("name", "required"));
            }
            return sample;
        }

        @PostMapping("/conflict")
        void conflict() {
            throw new ConflictException("refused");
        }

        @GetMapping("/flood")
        void flood() {
            throw new TooManyRequestsException("too-many-requests", Duration.ofMinutes(2));
        }

        @GetMapping("/away")
        void away() {
            throw new DataAccessResourceFailureException("no primary at secret-host:27017");
        }

        @GetMapping("/away/unsure")
        String unsure() {
            MongoException commit = new MongoException("waiting for replication timed out at secret-host:27017");
            commit.addLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
            throw new TransactionSystemException("commit", commit);
        }

        @GetMapping("/away/raw")
        void awayRaw() {
            throw new MongoTimeoutException("no primary at secret-host:27017");
        }

        @GetMapping("/away/wrapped")
        void awayWrapped() {
            throw new IllegalStateException(
                    new MongoNodeIsRecoveringException(new BsonDocument(), new ServerAddress()));
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("cat.xarxa.Secret");
        }
    }
}
