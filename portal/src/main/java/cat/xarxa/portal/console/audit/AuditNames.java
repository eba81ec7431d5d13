package cat.xarxa.portal.console.audit;

import cat.xarxa.portal.audit.AuditActions;
import cat.xarxa.portal.language.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Acts and what they are done to, in words; what has none yet keeps the name that the log has for it. */
@Component
class AuditNames {

    private final AuditActions actions;
    private final MessageSource texts;

    AuditNames(AuditActions actions, MessageSource texts) {
        this.actions = actions;
        this.texts = texts;
    }

    /** All acts in the order of their words; with the one that is looked for, whatever it is. */
    List<Act> acts(Language language, @Nullable String sought) {
        Names names = in(language);
        Stream<String> asked = Stream.ofNullable(sought).map(String::strip).filter(name -> !name.isEmpty());
        return Stream.concat(actions.all().stream(), asked)
                .distinct()
                .map(name -> new Act(name, names.act(name)))
                .sorted(Comparator.comparing(Act::text, Collator.getInstance(language.locale())))
                .toList();
    }

    Names in(Language language) {
        return new Names(texts, language);
    }

    /** An act that may be looked for. */
    record Act(String id, String text) {}

    /** Words of one language. */
    record Names(MessageSource texts, Language language) {

        public String act(String action) {
            return text("act." + action, action);
        }

        public String kind(String kind) {
            return text("act.kind." + kind, kind);
        }

        public String duty(String role) {
            return text("duty." + role, role);
        }

        private String text(String key, String name) {
            return String.valueOf(texts.getMessage(key, null, name, language.locale()));
        }
    }
}
