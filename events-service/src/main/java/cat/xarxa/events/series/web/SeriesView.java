package cat.xarxa.events.series.web;

import cat.xarxa.events.series.Series;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** A series as its readers get it. */
@Schema(description = "Several dates under one title")
public record SeriesView(
        @Schema(description = "Its slug") String id,
        @Schema(description = "Its title by language") Map<String, Title> texts) {

    /** The title in one language; plain text: encode it where you show it. */
    public record Title(String title) {}

    public static SeriesView of(Series series) {
        Map<String, Title> texts = new LinkedHashMap<>();
        series.titles().forEach((language, title) -> texts.put(language.code(), new Title(title)));
        return new SeriesView(series.id(), texts);
    }
}
