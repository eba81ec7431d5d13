package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTests {

    private final News news = News.ofTheQuarter();

    @Test
    void spellsTheFundOutInTheTitleOfEachLanguage() {
        assertThat(news.titles())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(title -> title.contains("Next Generation EU"));
    }

    @Test
    void belongsToTheNetworkAndNamesItsSource() {
        assertThat(news.post())
                .containsEntry("type", "NEWS")
                .containsEntry("ownerOrg", "xarxa")
                .containsEntry("sourceOrg", "coopcat")
                .containsEntry("audience", "PUBLIC");
    }

    @Test
    void hasThemesOfTheCatalogue() throws IOException {
        List<String> catalogue =
                Files.readAllLines(ProjectFolder.root().resolve("contracts/catalogue/themes.csv")).stream()
                        .map(line -> line.split(",", 2)[0])
                        .toList();

        assertThat((List<?>) news.post().get("themes")).isNotEmpty().allMatch(catalogue::contains);
    }

    @Test
    void isNamedByTheBeginningOfItsTitle() {
        assertThat(news.title()).startsWith(news.shortTitle().replace(" …", ""));
        assertThat(news.shortTitle())
                .startsWith("Seguiment")
                .hasSizeLessThan(55)
                .endsWith(" …");
    }
}
