package cat.xarxa.portal.post.writing;

import cat.xarxa.portal.manuscript.TextToWrite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command to draft a post or to write it anew; content-service says what is wrong with it. */
public record WritePost(
        @Nullable String type,
        @Nullable String ownerOrg,
        @Nullable String sourceOrg,
        @Nullable String audience,
        List<String> themes,
        List<String> territories,
        @Nullable String occurredOn,
        Map<String, TextToWrite> texts) {}
