package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.problem.Findings;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a published post.
 *
 * @param kind CHANGE, CORRECTION or WITHDRAWAL
 * @param note what readers would be told, by language
 */
record DraftSequel(@Nullable String kind, @Nullable Map<String, @Nullable String> note) {

    /** Null when something is wrong with it. */
    @Nullable
    Sequel read(Instant now, Findings findings) {
        Sequel.Kind what = findings.constant("sequel.kind", kind, Sequel.Kind.class);
        Map<Lang, String> said = new EnumMap<>(Lang.class);
        Objects.requireNonNullElse(note, Map.<String, @Nullable String>of()).forEach((tag, text) -> {
            if (text != null && !text.isBlank()) {
                Lang.of(tag).ifPresent(lang -> said.put(lang, text.strip()));
            }
        });
        if (said.isEmpty()) {
            findings.add("sequel.note", "required");
        }
        return what == null || said.isEmpty() ? null : new Sequel(what, said, now);
    }
}
