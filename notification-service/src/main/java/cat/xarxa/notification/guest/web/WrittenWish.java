package cat.xarxa.notification.guest.web;

import cat.xarxa.notification.subscription.written.WrittenTerms;
import cat.xarxa.notification.subscription.written.WrittenTerms.WrittenCriteria;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody without an account wants, as it was sent. */
@Schema(description = "What somebody wants to be told, how soon, and in which language")
record WrittenWish(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        WrittenCriteria criteria,

        @Schema(
                allowableValues = {"IMMEDIATE", "DAILY", "WEEKLY", "MONTHLY"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String frequency,

        @Schema(
                allowableValues = {"ca", "es", "en"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String lang) {

    WrittenTerms terms() {
        return new WrittenTerms(criteria, frequency);
    }

    Lang readLang() {
        return Tongue.read(lang);
    }

    /** A language as it was sent. */
    static final class Tongue {

        private Tongue() {}

        static Lang read(@Nullable String tag) {
            Findings findings = new Findings();
            for (Lang lang : Lang.values()) {
                if (lang.tag().equals(tag)) {
                    return lang;
                }
            }
            findings.add("lang", "one-of", "ca, es, en");
            findings.refuseAny();
            return Lang.CA;
        }
    }
}
