package cat.xarxa.local.demo.programme;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What is drafted first and then published: a piece of news, an activity.
 *
 * @param draft the body of the request that creates it
 */
public record Written(Shelf shelf, JsonNode draft) implements Publication {

    private static final int SHORT = 48;

    /** The title in Catalan, by which it is found again. */
    public String title() {
        return titles().getFirst();
    }

    /** The title in each language, Catalan first. */
    @Override
    public List<String> titles() {
        return Stream.of("ca", "es", "en")
                .map(language ->
                        draft.path("texts").path(language).path("title").asString())
                .toList();
    }

    /** The beginning of the title. */
    @Override
    public String name() {
        String title = title();
        return title.length() <= SHORT ? title : title.substring(0, title.lastIndexOf(' ', SHORT)) + " …";
    }

    @Override
    public List<String> feeds() {
        return shelf.feeds();
    }

    @Override
    public boolean isForEverybody() {
        return shelf == Shelf.NEWS;
    }
}
