package cat.xarxa.content.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.content.post.Filter;
import cat.xarxa.content.post.PostType;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedRequestTests {

    private static final Catalogue CATALOGUE = new Catalogue();

    @Test
    void speaksCatalanUnlessAskedOtherwise() {
        FeedRequest request = new FeedRequest.Wanted(null, null, null, null, null).read(FeedFormat.RSS, CATALOGUE);

        assertThat(request.language()).isEqualTo(Language.CA);
        assertThat(request.path()).isEqualTo("/feeds/news.rss?lang=ca");
    }

    @Test
    void namesItsFilterInItsAddress() {
        FeedRequest request =
                new FeedRequest.Wanted("en", "NEWS", "habitatge", "osona", "manlleu").read(FeedFormat.ATOM, CATALOGUE);

        assertThat(request.path())
                .isEqualTo("/feeds/news.atom?lang=en&type=NEWS&theme=habitatge&territory=osona&ownerOrg=manlleu");
    }

    @Test
    void encodesWhatItCannotCheck() {
        FeedRequest request =
                new FeedRequest.Wanted("ca", null, null, null, "a&b=<c>").read(FeedFormat.JSON, CATALOGUE);

        assertThat(request.path()).isEqualTo("/feeds/news.json?lang=ca&ownerOrg=a%26b%3D%3Cc%3E");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        new FeedRequest.Wanted("fr", "GOSSIP", "futbol", "99999", "x").read(FeedFormat.ATOM, CATALOGUE))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("lang", "type", "theme", "territory"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsIdInEveryFormat(FeedFormat format) {
        assertThat(new FeedRequest(format, Language.CA, Filter.none()).id())
                .isEqualTo(new FeedRequest(FeedFormat.ATOM, Language.CA, Filter.none()).id())
                .isNotEqualTo(new FeedRequest(format, Language.ES, Filter.none()).id())
                .isNotEqualTo(new FeedRequest(format, Language.CA, new Filter(PostType.NEWS, null, null, null)).id());
    }

    @Test
    void isHeadedByWhatItIsNarrowedTo() {
        FeedRequest request =
                new FeedRequest.Wanted("en", "ALERT", "habitatge", "08112", "manlleu").read(FeedFormat.ATOM, CATALOGUE);

        ComposedFeed.Heading heading = NewsHeading.of(request, CATALOGUE, Map.of("manlleu", "Ajuntament de Manlleu"));

        assertThat(heading.title())
                .isEqualTo("News of the network · Alerts · Cooperative housing · Manlleu · Ajuntament de Manlleu");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryKindInEveryLanguage(PostType type) {
        for (Language language : Language.values()) {
            FeedRequest request = new FeedRequest(FeedFormat.ATOM, language, new Filter(type, null, null, null));

            assertThat(NewsHeading.of(request, CATALOGUE, Map.of()).title()).contains(" · ");
        }
    }
}
