package cat.xarxa.content.feed;

import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Filter;
import cat.xarxa.content.post.PostFixtures;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Feeds as the editor composes them. */
final class FeedFixtures {

    static final UUID POST = PostFixtures.ID.value();
    static final String ADDRESS = "https://xarxa.example/ca/news/" + POST + "/seguiment";
    static final Instant PUBLISHED_AT = Instant.parse("2026-11-24T09:30:00.250Z");
    static final Text HOSTILE = Text.of(
            "<script>alert(1)</script> R&D ]]>",
            "\"><img src=x onerror=alert(1)> & més",
            "Cos amb <script>alert(1)</script> i [x](javascript:alert(1)) ]]>");

    private FeedFixtures() {}

    static ComposedFeed feed(Text... texts) {
        return feed(Language.CA, List.of(texts));
    }

    static ComposedFeed empty() {
        return feed();
    }

    /** The quarter's news. */
    static ComposedFeed news() {
        Content content = PostFixtures.news();
        return feed(content.texts().in(Language.CA));
    }

    private static ComposedFeed feed(Language language, List<Text> texts) {
        FeedRequest request = new FeedRequest(FeedFormat.ATOM, language, Filter.none());
        return new ComposedFeed(
                new ComposedFeed.Heading("Notícies de la xarxa", "El que publica la xarxa"),
                language,
                new ComposedFeed.Place(
                        request.id(), "https://xarxa.example" + request.path(), "https://xarxa.example/ca/news"),
                texts.stream().map(text -> item(language, text)).toList());
    }

    static ComposedFeed.Item item(Language language, Text text) {
        return new ComposedFeed.Item(
                POST,
                ADDRESS,
                ComposedFeed.Moments.unchangedSince(PUBLISHED_AT),
                ComposedFeed.Wording.of(language, text),
                new ComposedFeed.Labels(List.of("Xarxa", "Confederació & Cia"), List.of("Fons europeus", "Manlleu")));
    }
}
