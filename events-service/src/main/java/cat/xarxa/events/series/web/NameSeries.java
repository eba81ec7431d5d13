package cat.xarxa.events.series.web;

import cat.xarxa.events.series.Series;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.draft.DraftTitle;
import cat.xarxa.platform.text.draft.DraftTitles;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command to name a series, as it was sent. */
record NameSeries(@Nullable Map<String, @Nullable DraftTitle> texts) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;

    Series read(String id) {
        Findings findings = new Findings();
        if (id.length() > LONGEST_SLUG || !SLUG.matcher(id).matches()) {
            findings.add("id", "not-a-slug", Findings.shown(id));
        }
        Map<Language, String> titles = DraftTitles.check("texts", texts, findings);
        findings.refuseAny();
        return new Series(id, titles);
    }
}
