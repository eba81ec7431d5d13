package cat.xarxa.members.network.command;

import cat.xarxa.members.network.MailSender;
import cat.xarxa.members.network.NetworkDescription;
import cat.xarxa.members.person.Email;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the network wants to call and show itself, as it was sent: all of it, each time. */
public record DescribeNetwork(
        @Schema(description = "Its name, as it writes it", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(
                description = "Languages that its pages are offered in, by code; ca is always among them",
                example = "[\"ca\", \"es\"]",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable String> languages,

        @Schema(description = "In whose name its mails go", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String senderName,

        @Schema(
                description = "From which address they go; its mail server has to be allowed to send for the domain",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String senderAddress,

        @Schema(description = "Digest of a logo that was sent before; none where it is not given") @Nullable
        String logo) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SENDER = 60;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[<>@\"]");

    /** Refuses it with every field that is at fault. */
    public NetworkDescription read() {
        Findings findings = new Findings();
        String readName = line("name", name, LONGEST_NAME, findings);
        Set<Language> offered = offered(findings);
        String readSender = line("senderName", senderName, LONGEST_SENDER, findings);
        if (LIKE_AN_ADDRESS.matcher(readSender).find()) {
            findings.add("senderName", "like-an-address");
        }
        String address = address(findings);
        String digest = logo == null || logo.isBlank() ? null : logo.strip();
        if (digest != null && !DIGEST.matcher(digest).matches()) {
            findings.add("logo", "unknown-logo");
        }
        findings.refuseAny();
        return NetworkDescription.first(readName, offered, new MailSender(readSender, address), digest);
    }

    private static String line(String field, @Nullable String text, int longest, Findings findings) {
        Part.TITLE.faultOf(text).ifPresent(fault -> {
            switch (fault) {
                case REQUIRED -> findings.add(field, "required");
                case TOO_LONG -> findings.add(field, "too-long", longest);
                case FORBIDDEN_CHARACTER -> findings.add(field, "forbidden-character");
            }
        });
        String read = text == null || Part.TITLE.faultOf(text).isPresent() ? "" : Part.TITLE.accept(text);
        if (read.codePointCount(0, read.length()) > longest) {
            findings.add(field, "too-long", longest);
        }
        return read;
    }

    private Set<Language> offered(Findings findings) {
        Set<Language> offered = EnumSet.noneOf(Language.class);
        for (String code : Objects.requireNonNullElse(languages, List.<@Nullable String>of())) {
            Language.of(String.valueOf(code))
                    .ifPresentOrElse(
                            offered::add,
                            () -> findings.add("languages", "unknown-language", Findings.shown(String.valueOf(code))));
        }
        if (!offered.contains(Language.CA)) {
            findings.add("languages", "catalan-offered");
        }
        return offered;
    }

    private String address(Findings findings) {
        String address = senderAddress == null ? "" : senderAddress.strip().toLowerCase(Locale.ROOT);
        if (!Email.isWellFormed(address)) {
            findings.add("senderAddress", address.isEmpty() ? "required" : "not-an-address");
        }
        return address;
    }
}
