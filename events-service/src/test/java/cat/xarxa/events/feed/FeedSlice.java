package cat.xarxa.events.feed;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.announced;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.published;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.web.Listing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The feeds over HTTP with the conference day in the agenda, without a database behind them. */
@WebMvcTest(controllers = FeedController.class, properties = "xarxa.public-url=https://xarxa.example")
@Import({AgendaShelf.class, AgendaEditor.class, AgendaHeading.class, Catalogue.class, FeedSlice.Rules.class})
abstract class FeedSlice {

    static final String FILE = "/feeds/activities/019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d01.ics";

    @Autowired
    MockMvcTester http;

    @Autowired
    AgendaShelf shelf;

    @MockitoBean
    Agenda agenda;

    @MockitoBean
    Organisations organisations;

    @MockitoBean
    AllSeries series;

    @BeforeEach
    void publishTheConferenceDay() {
        when(agenda.list(any())).thenReturn(new Listing<>(List.of(published(conferenceDay(), true)), null));
        when(agenda.read(ID, Reader.anyone())).thenReturn(published(conferenceDay(), true));
        when(organisations.namesOf(any())).thenReturn(Map.of("respon-cat", "Respon.cat"));
        when(series.find(anyString())).thenReturn(Optional.empty());
        shelf.on(announced(conferenceDay(), true));
    }

    MvcTestResult get(String uri, Object... variables) {
        return http.get().uri(uri, variables).exchange();
    }

    /** The service's own rules of who may call what, on a day after the publication. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cat.xarxa.events.security")
    static class Rules {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
        }
    }
}
