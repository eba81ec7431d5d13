package cat.xarxa.local.demo.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where things of one kind are written, where they are found again, and in which feeds they stand. */
public enum Shelf {

    /** The network's news. */
    NEWS("/api/v1/posts", "&type=NEWS&ownerOrg=xarxa"),

    /** The agenda. */
    ACTIVITIES("/api/v1/activities", "");

    private final String path;
    private final String narrowing;

    Shelf(String path, String narrowing) {
        this.path = path;
        this.narrowing = narrowing;
    }

    /** Where one posts a draft. */
    public String path() {
        return path;
    }

    /** Where one finds all that are in a state. */
    public String list(String state) {
        return path + "?limit=100" + narrowing + "&state=" + state;
    }

    /**
     * What the request to publish says, null when it says nothing. That people are to be told of what is past has to be
     * said.
     */
    public @Nullable Map<String, Object> order() {
        return switch (this) {
            case NEWS -> null;
            case ACTIVITIES -> Map.of("tellPeople", true);
        };
    }

    List<String> feeds() {
        return switch (this) {
            case NEWS -> List.of("/feeds/news.atom", "/feeds/news.rss", "/feeds/news.json");
            case ACTIVITIES -> List.of("/feeds/agenda.ics", "/feeds/agenda.atom");
        };
    }
}
