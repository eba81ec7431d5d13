package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.demo.programme.Programme;
import cat.xarxa.local.demo.programme.Written;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsroomTests {

    private static final String PUBLISHED = "GET /api/v1/posts?limit=100&type=NEWS&ownerOrg=xarxa&state=PUBLISHED";
    private static final String DRAFTS = "GET /api/v1/posts?limit=100&type=NEWS&ownerOrg=xarxa&state=DRAFT";
    private static final String EMPTY = "{\"items\":[],\"next\":null}";

    private final Written news = Programme.on(LocalDate.of(2026, 11, 24)).news().getFirst();
    private FakeNetwork network;

    @BeforeEach
    void open() throws IOException {
        network = new FakeNetwork();
    }

    @AfterEach
    void close() {
        network.close();
    }

    private String list(String id, String state, String title, String next) {
        return "{\"items\":[{\"id\":\"%s\",\"state\":\"%s\",\"publishedAt\":\"2026-11-24T10:00:00Z\",\"texts\":{\"ca\":{\"title\":\"%s\"}}}],\"next\":%s}"
                .formatted(id, state, title, next);
    }

    @Test
    void writesTheNewsWhenThereIsNone() {
        network.answering(PUBLISHED, EMPTY)
                .answering(DRAFTS, EMPTY)
                .answering("POST /api/v1/posts", "{\"id\":\"new\"}");

        assertThat(new Newsroom(network.api()).prepare(news)).isEqualTo("new");
    }

    @Test
    void findsWhatIsPublishedOnALaterPageAndWritesNothing() {
        network.answering(PUBLISHED, list("other", "PUBLISHED", "Una altra", "\"c2\""))
                .answering(PUBLISHED + "&cursor=c2", list("old", "PUBLISHED", news.title(), "null"))
                .answering(DRAFTS, EMPTY);

        assertThat(new Newsroom(network.api()).published(news))
                .hasValueSatisfying(post -> assertThat(post.subject()).isEqualTo("old"));
        assertThat(network.requests()).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void goesOnWithTheDraftOfAnInterruptedStart() {
        network.answering(PUBLISHED, EMPTY).answering(DRAFTS, list("half", "DRAFT", news.title(), "null"));

        Newsroom newsroom = new Newsroom(network.api());

        assertThat(newsroom.published(news)).isEmpty();
        assertThat(newsroom.prepare(news)).isEqualTo("half");
        assertThat(network.requests()).noneMatch(request -> request.startsWith("POST"));
    }
}
