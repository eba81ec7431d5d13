package cat.xarxa.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.kafka.Topic;
import cat.xarxa.local.server.kafka.TopicList;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class RealServersIT {

    @Test
    void createsEveryTopicOfTheList() throws Exception {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(TopicList.ofTheProject().topics().stream()
                            .map(Topic::name)
                            .toList());
        }
    }

    @Test
    void givesEachContextDatabasesOfItsOwn() {
        assertThat(mongoUriOfAContext()).isNotEqualTo(mongoUriOfAContext());
    }

    private static String mongoUriOfAContext() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new RealServers().initialize(context);
            return context.getEnvironment().getRequiredProperty("XARXA_MONGODB_URI");
        }
    }

    @Test
    void keepsRecordsAndPortWhenKafkaIsKilledAndStartedAgain() throws Exception {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", RealServers.kafka().bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            long first = send(producer);

            RealServers.kafka().kill();
            RealServers.kafka().start();

            assertThat(send(producer)).isEqualTo(first + 1);
        }
    }

    private static long send(KafkaProducer<String, String> producer) throws Exception {
        return producer.send(new ProducerRecord<>("xarxa.dead.events-service", "key", "value"))
                .get(30, TimeUnit.SECONDS)
                .offset();
    }

    @Test
    void keepsDocumentsWhenMongoDbIsKilledAndStartedAgain() {
        try (MongoClient client = MongoClients.create(RealServers.mongoDb().uri("outage"))) {
            var documents = client.getDatabase("outage").getCollection("documents");
            documents.insertOne(new Document("_id", 1));

            RealServers.mongoDb().kill();
            RealServers.mongoDb().start();

            assertThat(documents.countDocuments()).isOne();
        }
    }

    @Test
    void holdsTransactionsAcrossCollections() {
        try (MongoClient client = MongoClients.create(RealServers.mongoDb().uri("transactions"));
                var session = client.startSession()) {
            var database = client.getDatabase("transactions");
            session.startTransaction();
            database.getCollection("a").insertOne(session, new Document("_id", 1));
            database.getCollection("b").insertOne(session, new Document("_id", 1));
            session.abortTransaction();

            assertThat(database.getCollection("a").countDocuments()).isZero();
        }
    }

    @Test
    void pausesWithoutLosingTheConnection() throws Exception {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            RealServers.kafka().pause();
            var nodes = admin.describeCluster().nodes();
            assertThatThrownBy(() -> nodes.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            RealServers.kafka().resume();
            assertThat(nodes.get(30, TimeUnit.SECONDS)).hasSize(1);
        }
    }
}
