package cat.xarxa.platform.feed;

import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Feeds as a service composes them. */
final class FeedFixtures {

    static final UUID ITEM = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e");
    static final String ADDRESS = "https://xarxa.example/ca/news/" + ITEM + "/seguiment";
    static final Instant PUBLISHED_AT = Instant.parse("2026-11-24T09:30:00.250Z");
    static final Instant UPDATED_AT = Instant.parse("2026-11-25T10:00:00Z");
    static final Text NEWS = Text.of("Seguiment dels projectes", "La Confederació segueix", "Cos en **català**");
    static final Text HOSTILE = Text.of(
            "<script>alert(1)</script> R&D ]]>",
            "\"><img src=x onerror=alert(1)> & més",
            "Cos amb <script>alert(1)</script> i [x](javascript:alert(1)) ]]>");
    private static final ComposedFeed.Place PLACE = new ComposedFeed.Place(
            UUID.fromString("5f0c6a1e-0000-3000-8000-000000000001"),
            "https://xarxa.example/feeds/news.atom?lang=ca",
            "https://xarxa.example/ca/news");

    private FeedFixtures() {}

    static ComposedFeed empty() {
        return feed(Language.CA, List.of());
    }

    static ComposedFeed news() {
        return feed(Language.CA, List.of(item(NEWS)));
    }

    static ComposedFeed feed(Language language, List<ComposedFeed.Item> items) {
        return new ComposedFeed(
                new ComposedFeed.Heading("Notícies de la xarxa", "El que publica la xarxa"), language, PLACE, items);
    }

    static ComposedFeed.Item item(Text text) {
        return item(text, ComposedFeed.Moments.unchangedSince(PUBLISHED_AT));
    }

    static ComposedFeed.Item item(Text text, ComposedFeed.Moments moments) {
        return new ComposedFeed.Item(
                ITEM,
                ADDRESS,
                moments,
                ComposedFeed.Wording.of(Language.CA, text),
                new ComposedFeed.Labels(
                        List.of("Xarxa", "Confederació & Cia", "Manlleu"), List.of("Fons europeus", "Osona")));
    }
}
