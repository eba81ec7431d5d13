package cat.xarxa.notification.explanation;

import cat.xarxa.notification.delivery.Stories.Story;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one telling meant for a person.
 *
 * @param stories what became of it on each channel; none when they were not told
 * @param whyNot short code for why they were not
 */
public record Explanation(
        Run run, List<Story> stories, @Nullable String whyNot) {

    public Explanation {
        stories = List.copyOf(stories);
    }
}
