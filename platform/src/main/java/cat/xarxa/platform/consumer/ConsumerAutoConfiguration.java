package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.deadletter.Burial;
import cat.xarxa.platform.consumer.deadletter.DeadLetterRows;
import cat.xarxa.platform.consumer.deadletter.DeadLetterTopic;
import cat.xarxa.platform.consumer.order.ParkedEvents;
import cat.xarxa.platform.consumer.order.Positions;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.trace.Traces;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The consumers of a service that has a database and a broker, and what they keep. */
@AutoConfiguration(
        afterName = {
            "cat.xarxa.platform.trace.TraceAutoConfiguration",
            "cat.xarxa.platform.transaction.TransactionAutoConfiguration",
            "cat.xarxa.platform.consumer.container.ContainerAutoConfiguration"
        })
@ConditionalOnBean(Transactions.class)
class ConsumerAutoConfiguration {

    @Bean
    Books consumerBooks(MongoOperations mongo, Transactions transactions, Clock clock) {
        return new Books(transactions, new Positions(mongo), new ParkedEvents(mongo), new DeadLetterRows(mongo, clock));
    }

    @Bean
    Burial deadLetterBurial(DeadLetterTopic topic, Books books) {
        return new Burial(topic, books);
    }

    @Bean
    Intake eventIntake(Books books, Traces traces, Clock clock) {
        return new Intake(books, traces, clock);
    }

    @Bean
    Backlog eventBacklog(Intake intake, Burial burial, Books books) {
        return new Backlog(intake, burial, books);
    }

    @Bean
    EventConsumers eventConsumers(Intake intake, Backlog backlog, Books books, ObjectProvider<MeterRegistry> registry) {
        return new EventConsumers(
                intake, backlog, new ConsumerMetrics(registry.getIfAvailable(SimpleMeterRegistry::new), books));
    }

    @Bean
    DeadLetters deadLetters(EventConsumers consumers, Intake intake, Backlog backlog, Books books) {
        return new DeadLetters(consumers, intake, backlog, books);
    }

    @Bean
    Preparation consumerIndexes(Books books) {
        return () -> {
            books.deadLetters().prepare();
            books.positions().prepare();
        };
    }
}
