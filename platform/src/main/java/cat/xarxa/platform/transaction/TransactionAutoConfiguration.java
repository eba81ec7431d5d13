package cat.xarxa.platform.transaction;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** Durable transactions, and a driver that soon says so when there is no primary. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "xarxa.messaging.enabled", matchIfMissing = true)
class TransactionAutoConfiguration {

    private static final int PATIENCE_SECONDS = 2;
    private static final int ANSWER_SECONDS = 10;

    @Bean
    MongoClientSettingsBuilderCustomizer durableAndImpatient() {
        return TransactionAutoConfiguration::settings;
    }

    @Bean
    @ConditionalOnBean(MongoDatabaseFactory.class)
    PlatformTransactionManager transactionManager(MongoDatabaseFactory databases) {
        return new CommitRetryingTransactionManager(databases);
    }

    @Bean
    @ConditionalOnBean(MongoDatabaseFactory.class)
    Transactions transactions(PlatformTransactionManager manager) {
        return new Transactions(manager);
    }

    private static void settings(MongoClientSettings.Builder settings) {
        settings.writeConcern(Durable.WRITES)
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
    }
}
