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
                Map.ofEntries(
                        Map.entry("write", List.of("400", "401", "403", "413", "415")),
                        Map.entry("revise", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428")),
                        Map.entry("publish", List.of("400", "401", "403", "404", "409")),
                        Map.entry("record", List.of("400", "401", "403", "404", "409")),
                        Map.entry("readActivity", List.of("401", "404")),
                        Map.entry("listActivities", List.of("400", "401", "403")),
                        Map.entry("nameSeries", List.of("400", "401", "403")),
                        Map.entry("readSeries", List.of("401", "404")),
                        Map.entry("listSeries", List.of("400", "401")),
                        Map.entry("listSpeakers", List.of("400", "401", "403")),
                        Map.entry("agendaCalendar", List.of("304", "400")),
                        Map.entry("agendaAtom", List.of("304", "400")),
                        Map.entry("activityCalendar", List.of("304", "400", "404"))));
    }
}
