package cat.xarxa.notification.messaging;

import cat.xarxa.notification.directory.NetworkDescriptions;
import cat.xarxa.notification.network.Described;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes how the network calls itself, and who sends its mails. */
@Configuration(proxyBeanMethods = false)
class NetworkConsumer {

    @Bean
    EventConsumer networks(EventConsumers consumers, NetworkDescriptions network) {
        return consumers
                .consumer("networks")
                .on(
                        NetworkDescribedV1.TYPE,
                        NetworkDescribedV1.class,
                        (envelope, event) ->
                                network.know(new Described(event.name(), event.senderName(), event.senderAddress())))
                .build();
    }

    /** The network calls itself so. */
    record NetworkDescribedV1(String name, String senderName, String senderAddress) {
        static final String TYPE = "cat.xarxa.members.network-described.v1";
    }
}
