package cat.xarxa.platform.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.text.Language;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomWriterTests {

    @Test
    void carriesTheNews() throws Exception {
        Feed atom = parsed(FeedFixtures.news());
        Entry entry = atom.getEntries().getFirst();

        assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
        assertThat(atom.getId()).startsWith("urn:uuid:");
        assertThat(atom.getUpdated()).isEqualTo("2026-11-24T09:30:00Z");
        assertThat(entry.getId()).isEqualTo("urn:uuid:" + FeedFixtures.ITEM);
        assertThat(entry.getTitle()).isEqualTo("Seguiment dels projectes");
        assertThat(entry.getSummary().getValue()).startsWith("La Confederació segueix");
        assertThat(entry.getPublished()).isEqualTo("2026-11-24T09:30:00Z");
        assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo(FeedFixtures.ADDRESS);
        assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(entry.getContents().getFirst().getValue()).contains("<strong>català</strong>");
    }

    @Test
    void saysWhenSomethingChanged() throws Exception {
        ComposedFeed.Item changed = FeedFixtures.item(
                FeedFixtures.NEWS, new ComposedFeed.Moments(FeedFixtures.PUBLISHED_AT, FeedFixtures.UPDATED_AT));
        Feed atom = parsed(FeedFixtures.feed(Language.CA, List.of(changed, FeedFixtures.item(FeedFixtures.NEWS))));

        assertThat(atom.getUpdated()).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(atom.getEntries())
                .extracting(Entry::getUpdated)
                .containsExactly(Date.from(FeedFixtures.UPDATED_AT), Date.from(Instant.parse("2026-11-24T09:30:00Z")));
        assertThat(atom.getEntries().getFirst().getPublished()).isEqualTo("2026-11-24T09:30:00Z");
    }

    @Test
    void namesWhoAnswersForItFirst() throws Exception {
        Entry entry = parsed(FeedFixtures.news()).getEntries().getFirst();

        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Xarxa");
        assertThat(entry.getContributors())
                .extracting(SyndPerson::getName)
                .containsExactly("Confederació & Cia", "Manlleu");
        assertThat(entry.getCategories()).extracting(Category::getTerm).containsExactly("Fons europeus", "Osona");
    }

    @Test
    void saysWhereItIsFoundAndInWhichLanguage() throws Exception {
        Feed atom = parsed(FeedFixtures.news());

        assertThat(atom.getOtherLinks().getFirst().getRel()).isEqualTo("self");
        assertThat(atom.getOtherLinks().getFirst().getHref())
                .isEqualTo("https://xarxa.example/feeds/news.atom?lang=ca");
        assertThat(written(FeedFixtures.news()))
                .containsPattern("<feed [^>]*xml:lang=\"ca\"")
                .contains("<entry xml:lang=\"ca\">");
    }

    @Test
    void marksAnEntryThatStandsInForAnotherLanguage() {
        ComposedFeed spanish = FeedFixtures.feed(Language.ES, List.of(FeedFixtures.item(FeedFixtures.NEWS)));

        assertThat(written(spanish))
                .containsPattern("<feed [^>]*xml:lang=\"es\"")
                .contains("<entry xml:lang=\"ca\">");
    }

    @Test
    void keepsHostileTextAsText() throws Exception {
        Entry entry = parsed(FeedFixtures.feed(Language.CA, List.of(FeedFixtures.item(FeedFixtures.HOSTILE))))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitle()).isEqualTo(FeedFixtures.HOSTILE.title());
        assertThat(entry.getSummary().getValue()).isEqualTo(FeedFixtures.HOSTILE.summary());
        assertThat(entry.getContents().getFirst().getValue())
                .doesNotContain("<script", "javascript:")
                .contains("&lt;script&gt;");
    }

    @Test
    void dropsWhatNoXmlCarries() throws Exception {
        ComposedFeed.Item item = new ComposedFeed.Item(
                FeedFixtures.ITEM,
                FeedFixtures.ADDRESS,
                ComposedFeed.Moments.unchangedSince(FeedFixtures.PUBLISHED_AT),
                new ComposedFeed.Wording(Language.CA, "Un\u0000 títol\uFFFF", "\uD800resum\u0007", "<p>cos\u001B</p>"),
                new ComposedFeed.Labels(List.of("Xarxa\u000B"), List.of("Osona\uFFFE")));

        Entry entry = parsed(FeedFixtures.feed(Language.CA, List.of(item)))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitle()).isEqualTo("Un títol");
        assertThat(entry.getSummary().getValue()).isEqualTo("resum");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>cos</p>");
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Xarxa");
        assertThat(entry.getCategories()).extracting(Category::getTerm).containsExactly("Osona");
    }

    @Test
    void isAFeedWhenThereIsNoNews() throws Exception {
        Feed atom = parsed(FeedFixtures.empty());

        assertThat(atom.getEntries()).isEmpty();
        assertThat(atom.getUpdated()).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static String written(ComposedFeed feed) {
        return new String(AtomWriter.write(feed), UTF_8);
    }

    private static Feed parsed(ComposedFeed feed) throws Exception {
        return (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(AtomWriter.write(feed))));
    }
}
