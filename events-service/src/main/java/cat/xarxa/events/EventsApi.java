package cat.xarxa.events;

import cat.xarxa.platform.description.ApiDescription;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API document of this service says of itself. */
@Configuration(proxyBeanMethods = false)
class EventsApi {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(
                "Events",
                "What the network holds or takes part in: activities with their programme, series and recordings,"
                        + " drafted by the office or proposed by partners, published once.",
                Map.of(
                        "write", List.of("400", "401", "403", "413", "415"),
                        "revise", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428"),
                        "publish", List.of("400", "401", "403", "404", "409"),
                        "record", List.of("400", "401", "403", "404", "409"),
                        "readActivity", List.of("401", "404"),
                        "listActivities", List.of("400", "401", "403"),
                        "nameSeries", List.of("400", "401", "403"),
                        "readSeries", List.of("401", "404"),
                        "listSeries", List.of("400", "401"),
                        "listSpeakers", List.of("400", "401", "403")));
    }
}
