package cat.xarxa.content.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.feed.ComposedFeed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class RssWriterTests {

    @Test
    void carriesTheNews() throws Exception {
        Channel channel = parsed(FeedFixtures.news());
        Item item = channel.getItems().getFirst();

        assertThat(channel.getFeedType()).isEqualTo("rss_2.0");
        assertThat(channel.getLanguage()).isEqualTo("ca");
        assertThat(channel.getLink()).isEqualTo("https://xarxa.example/ca/news");
        assertThat(item.getGuid().getValue()).isEqualTo("urn:uuid:" + FeedFixtures.POST);
        assertThat(item.getGuid().isPermaLink()).isFalse();
        assertThat(item.getLink()).isEqualTo(FeedFixtures.ADDRESS);
        assertThat(item.getTitle()).isEqualTo("Seguiment dels projectes presentats a Next Generation EU");
        assertThat(item.getDescription().getValue()).startsWith("La Confederació segueix");
        assertThat(item.getContent().getValue()).contains("<strong>català</strong>");
        assertThat(item.getPubDate()).isEqualTo("2026-11-24T09:30:00Z");
        assertThat(item.getCategories()).extracting(Category::getValue).containsExactly("Fons europeus", "Manlleu");
    }

    @Test
    void namesWhoAnswersForItAndWhereItComesFrom() throws Exception {
        Item item = parsed(FeedFixtures.news()).getItems().getFirst();

        DCModule creators = (DCModule) item.getModule(DCModule.URI);
        assertThat(creators.getCreators()).containsExactly("Xarxa", "Confederació & Cia");
    }

    @Test
    void saysWhereItIsFound() {
        assertThat(new String(RssWriter.write(FeedFixtures.news()), UTF_8))
                .contains("<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"self\"");
    }

    @Test
    void encodesPlainTextForReadersThatTakeItForHtml() throws Exception {
        Item item = parsed(FeedFixtures.feed(FeedFixtures.HOSTILE)).getItems().getFirst();

        assertThat(item.getTitle()).isEqualTo("&lt;script>alert(1)&lt;/script> R&D ]]>");
        assertThat(item.getDescription().getValue())
                .isEqualTo("&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; més");
        assertThat(item.getContent().getValue()).doesNotContain("<script", "javascript:");
    }

    @Test
    void isAFeedWhenThereIsNoNews() throws Exception {
        assertThat(parsed(FeedFixtures.empty()).getItems()).isEmpty();
    }

    private static Channel parsed(ComposedFeed feed) throws Exception {
        return (Channel) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(RssWriter.write(feed))));
    }
}
