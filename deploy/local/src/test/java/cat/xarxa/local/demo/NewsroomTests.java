package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsroomTests {

    private static final String PUBLISHED = "GET /api/v1/posts?limit=100&type=NEWS&ownerOrg=xarxa&state=PUBLISHED";
    private static final String DRAFTS = "GET /api/v1/posts?limit=100&type=NEWS&ownerOrg=xarxa&state=DRAFT";
    private static final String EMPTY = "{\"items\":[],\"next\":null}";

    private final News news = News.ofTheQuarter();
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
        return "{\"items\":[{\"id\":\"%s\",\"state\":\"%s\",\"texts\":{\"ca\":{\"title\":\"%s\"}}}],\"next\":%s}"
                .formatted(id, state, title, next);
    }

    @Test
    void writesTheNewsWhenThereIsNone() {
        network.answering(PUBLISHED, EMPTY)
                .answering(DRAFTS, EMPTY)
                .answering("POST /api/v1/posts", "{\"id\":\"new\"}");

        assertThat(new Newsroom(network.api()).draft(news).path("id").asString())
                .isEqualTo("new");
    }

    @Test
    void findsWhatIsPublishedOnALaterPageAndWritesNothing() {
        network.answering(PUBLISHED, list("other", "PUBLISHED", "Una altra", "\"c2\""))
                .answering(PUBLISHED + "&cursor=c2", list("old", "PUBLISHED", news.title(), "null"))
                .answering(DRAFTS, EMPTY);

        var post = new Newsroom(network.api()).draft(news);

        assertThat(post.path("id").asString()).isEqualTo("old");
        assertThat(Newsroom.isPublished(post)).isTrue();
        assertThat(network.requests()).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void goesOnWithTheDraftOfAnInterruptedStart() {
        network.answering(PUBLISHED, EMPTY).answering(DRAFTS, list("half", "DRAFT", news.title(), "null"));

        var post = new Newsroom(network.api()).draft(news);

        assertThat(post.path("id").asString()).isEqualTo("half");
        assertThat(Newsroom.isPublished(post)).isFalse();
        assertThat(network.requests()).noneMatch(request -> request.startsWith("POST"));
    }
}
