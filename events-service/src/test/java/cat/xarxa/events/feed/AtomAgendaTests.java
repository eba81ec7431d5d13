package cat.xarxa.events.feed;

import static cat.xarxa.events.feed.AgendaFixtures.ADDRESS;
import static cat.xarxa.events.feed.AgendaFixtures.DAY;
import static cat.xarxa.events.feed.AgendaFixtures.ID;
import static cat.xarxa.events.feed.AgendaFixtures.MORNING;
import static cat.xarxa.events.feed.AgendaFixtures.at;
import static cat.xarxa.events.feed.AgendaFixtures.conferenceDay;
import static cat.xarxa.events.feed.AgendaFixtures.entry;
import static cat.xarxa.events.feed.AgendaFixtures.facts;
import static cat.xarxa.events.feed.AgendaFixtures.feed;
import static cat.xarxa.events.feed.AgendaFixtures.in;
import static cat.xarxa.events.feed.AgendaFixtures.recorded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomAgendaTests {

    @Test
    void carriesTheAgenda() throws Exception {
        Feed atom = parsed(feed(conferenceDay()));
        Entry entry = atom.getEntries().getFirst();

        assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
        assertThat(atom.getTitle()).isEqualTo("Agenda de la xarxa · Jornada");
        assertThat(atom.getSubtitle().getValue()).isEqualTo("El que organitza la xarxa, i on participa");
        assertThat(entry.getId()).isEqualTo("urn:uuid:" + ID);
        assertThat(entry.getTitle()).isEqualTo("Jornada de bones pràctiques");
        assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo(ADDRESS);
        assertThat(entry.getPublished()).isEqualTo("2026-11-24T09:31:10Z");
    }

    @Test
    void saysFirstWhenAndWhereItIs() throws Exception {
        Entry day = parsed(feed(conferenceDay())).getEntries().getFirst();
        Entry times = parsed(feed(at(MORNING))).getEntries().getFirst();

        assertThat(day.getSummary().getValue())
                .isEqualTo("Dimarts, 2 de març de 2021 · En línia."
                        + " Les empreses expliquen què han après; i com, amb detall.");
        assertThat(day.getContents().getFirst().getValue())
                .isEqualTo("<p>Dimarts, 2 de març de 2021 · En línia</p>\n<p>Cos en <strong>català</strong>.</p>\n");
        assertThat(times.getSummary().getValue())
                .startsWith("Divendres, 4 de desembre de 2026, de 10.00 a 13.30 h · Can Jorba, Manlleu. ");
    }

    @Test
    void namesTheLeadAndTheOthersAndWhatItIsAbout() throws Exception {
        Entry entry = parsed(feed(Language.EN, conferenceDay())).getEntries().getFirst();

        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Respon.cat");
        assertThat(entry.getContributors()).extracting(SyndPerson::getName).containsExactly("Confederació & Cia");
        assertThat(entry.getCategories())
                .extracting(Category::getTerm)
                .containsExactly("Conference", "Política pública, local", "Manlleu");
    }

    @Test
    void bringsRecordingsAsAnUpdate() throws Exception {
        Feed atom = parsed(feed(recorded(), conferenceDay()));
        Entry entry = atom.getEntries().getFirst();

        assertThat(atom.getUpdated()).isEqualTo("2026-11-24T09:32:40Z");
        assertThat(entry.getUpdated()).isEqualTo("2026-11-24T09:32:40Z");
        assertThat(entry.getPublished()).isEqualTo("2026-11-24T09:31:10Z");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("<p><a href=\"https://video.example/v?a=1&amp;b=2\">Mira la gravació</a></p>")
                .contains("<p><a href=\"https://video.example/w\">Mira la gravació de «El taller»</a></p>");
    }

    @Test
    void speaksInEachEntryTheLanguageOfItsText() throws Exception {
        AgendaFeed spanish = feed(Language.ES, conferenceDay());

        assertThat(new String(AtomAgenda.write(spanish), UTF_8))
                .containsPattern("<feed [^>]*xml:lang=\"es\"")
                .contains("<entry xml:lang=\"ca\">");
        assertThat(parsed(spanish).getEntries().getFirst().getSummary().getValue())
                .startsWith("Dimarts, 2 de març");
    }

    @Test
    void keepsHostileTextAsText() throws Exception {
        String hostile = "<script>alert(1)</script> \" & ]]>\u0000\uFFFF";
        AgendaFeed.History history = new AgendaFeed.History(
                ComposedFeed.Moments.unchangedSince(AgendaFixtures.PUBLISHED_AT),
                1,
                List.of(new AgendaFeed.Watchable(hostile, "https://x.example/\"><script>")));
        Entry entry = parsed(feed(entry(
                        new ComposedFeed.Wording(Language.CA, hostile, hostile, "<p>Cos</p>"),
                        facts(DAY, in(hostile)),
                        history)))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitle()).isEqualTo("<script>alert(1)</script> \" & ]]>");
        assertThat(entry.getContents().getFirst().getValue())
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("href=\"https://x.example/&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void isAFeedWhenThereIsNothingInIt() throws Exception {
        Feed atom = parsed(feed());

        assertThat(atom.getEntries()).isEmpty();
        assertThat(atom.getUpdated()).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Feed parsed(AgendaFeed feed) throws Exception {
        return (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(AtomAgenda.write(feed))));
    }
}
