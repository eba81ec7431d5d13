package cat.xarxa.platform.idempotency;

import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes with a key happen once, in every service that has transactions and an API. */
@AutoConfiguration(afterName = "cat.xarxa.platform.transaction.TransactionAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "xarxa.api", havingValue = "true", matchIfMissing = true)
@ConditionalOnBean(Transactions.class)
class IdempotencyAutoConfiguration {

    @Bean
    KeptAnswers keptAnswers(MongoOperations mongo, Clock clock) {
        return new KeptAnswers(mongo, clock);
    }

    @Bean
    Preparation keptAnswersIndex(KeptAnswers answers) {
        return answers::prepare;
    }

    @Bean
    LastFailure lastFailure() {
        return new LastFailure();
    }

    /** Behind the security chain: keys are kept by caller. */
    @Bean
    FilterRegistrationBean<OnceFilter> onceFilter(
            KeptAnswers answers, Transactions transactions, ProblemWriter problems) {
        FilterRegistrationBean<OnceFilter> filter = new FilterRegistrationBean<>(
                new OnceFilter(answers, new OneTransaction(transactions, answers), problems));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return filter;
    }
}
