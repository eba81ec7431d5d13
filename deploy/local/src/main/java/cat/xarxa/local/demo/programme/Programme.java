package cat.xarxa.local.demo.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that the demo publishes.
 *
 * @param series those that the activities belong to
 * @param activities of the quarter, and invented ones to come
 */
public record Programme(List<Series> series, List<Written> news, List<Written> activities, List<Recording> recordings) {

    public Programme {
        series = List.copyOf(series);
        news = List.copyOf(news);
        activities = List.copyOf(activities);
        recordings = List.copyOf(recordings);
    }

    /** The programme as it is when it is published on this day. */
    public static Programme on(LocalDate today) {
        JsonNode quarter = DemoFile.read("activities");
        List<JsonNode> entries = Stream.of(quarter, DemoFile.read("invented"))
                .flatMap(file -> file.path("activities").valueStream())
                .toList();
        return new Programme(
                quarter.path("series")
                        .valueStream()
                        .map(one -> new Series(one.path("id").asString(), one.path("texts")))
                        .toList(),
                List.of(new Written(Shelf.NEWS, DemoFile.read("news"))),
                entries.stream().map(entry -> activity(entry, today)).toList(),
                entries.stream()
                        .filter(entry -> entry.has("recording"))
                        .map(entry -> new Recording(activity(entry, today), entry.path("recording")))
                        .toList());
    }

    private static Written activity(JsonNode entry, LocalDate today) {
        ObjectNode draft = (ObjectNode) entry.deepCopy();
        draft.remove(List.of("recording", "when"));
        if (entry.has("when")) {
            ComingTime time = ComingTime.of(entry.path("when"));
            draft.put("starts", time.starts(today)).put("ends", time.ends(today));
        }
        return new Written(Shelf.ACTIVITIES, draft);
    }

    /**
     * What may be published together. The news goes first: when it has reached everybody, everybody is known; a
     * recording goes last, when its activity has arrived.
     */
    public List<List<? extends Publication>> waves() {
        return List.of(news, activities, recordings);
    }

    /** All publications. */
    public List<Publication> publications() {
        return waves().stream().<Publication>flatMap(List::stream).toList();
    }
}
