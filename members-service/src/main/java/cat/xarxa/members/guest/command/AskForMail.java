package cat.xarxa.members.guest.command;

import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command to write to an address, as it was sent. Hidden from logs. */
public record AskForMail(
        @Schema(description = "Where the mail goes", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String email,

        @Schema(
                description = "Tag of the language of the mail: ca, es, en",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String lang,

        @Schema(
                description = "The wish that its reader may confirm, from POST /api/v1/guest-wishes",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID wish) {

    /** Notes everything that is wrong with it and refuses it before anything is written. */
    public Read read() {
        Findings findings = new Findings();
        String address = address(findings);
        Language language = language(findings);
        if (wish == null) {
            findings.add("wish", "required");
        }
        findings.refuseAny();
        if (language == null || wish == null) {
            throw new IllegalStateException("read in spite of what is missing");
        }
        return new Read(new Email(address, Email.Kind.PERSONAL), language, wish);
    }

    /** Blanks around it are forgiven, line breaks are not: they make headers. */
    private String address(Findings findings) {
        String given = email == null ? "" : email;
        String plain = given.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            findings.add("email", "required");
        } else if (given.chars().anyMatch(Character::isISOControl) || !Email.isWellFormed(plain)) {
            findings.add("email", "not-an-address");
        }
        return plain;
    }

    private @Nullable Language language(Findings findings) {
        for (Language language : Language.values()) {
            if (language.tag().equals(lang)) {
                return language;
            }
        }
        findings.add(
                "lang",
                "one-of",
                Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", ")));
        return null;
    }

    @Override
    public String toString() {
        return "AskForMail[hidden]";
    }

    /** The same once it is known to be in order. */
    public record Read(Email address, Language lang, UUID wish) {}
}
