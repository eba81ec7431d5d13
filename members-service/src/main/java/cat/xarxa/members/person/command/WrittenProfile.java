package cat.xarxa.members.person.command;

import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Part;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is personal of somebody as it was written down, before it is known to be in order. Hidden from logs.
 *
 * @param name what they are called
 * @param emails their addresses, first the one to write to
 * @param lang tag of the language they read
 * @param zone the zone that their days are counted in; Europe/Madrid where none is given
 */
public record WrittenProfile(
        @Nullable String name,
        @Nullable List<@Nullable Address> emails,
        @Nullable String lang,
        @Nullable String zone) {

    private static final String HOME = "Europe/Madrid";
    private static final int MOST = 5;

    /**
     * Notes everything that is wrong with it and ends the reading of the request.
     *
     * @throws cat.xarxa.platform.problem.InvalidInputException when anything was noted, here or before
     */
    public Profile read(Findings findings) {
        String readName = name(findings);
        List<Email> addresses = addresses(findings);
        Language language = language(findings);
        ZoneId readZone = zone(findings);
        findings.refuseAny();
        return new Profile(new PersonName(readName), addresses, Objects.requireNonNull(language), readZone);
    }

    private String name(Findings findings) {
        Part.TITLE.faultOf(name).ifPresent(fault -> {
            switch (fault) {
                case REQUIRED -> findings.add("name", "required");
                case TOO_LONG -> findings.add("name", "too-long", Part.TITLE.limit());
                case FORBIDDEN_CHARACTER -> findings.add("name", "forbidden-character");
            }
        });
        return name == null ? "" : name.strip();
    }

    private List<Email> addresses(Findings findings) {
        List<@Nullable Address> written = Objects.requireNonNullElse(emails, List.of());
        if (written.isEmpty()) {
            findings.add("emails", "required");
        }
        if (written.size() > MOST) {
            findings.add("emails", "too-many", MOST);
            return List.of();
        }
        List<Email> read = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Address one = Objects.requireNonNullElse(written.get(i), Address.NONE);
            one.read("emails[" + i + "].", findings).ifPresent(read::add);
        }
        Set<String> seen = new HashSet<>();
        if (!read.stream().map(Email::address).allMatch(seen::add)) {
            findings.add("emails", "address-twice");
        }
        return read;
    }

    private @Nullable Language language(Findings findings) {
        if (lang == null || lang.isBlank()) {
            findings.add("lang", "required");
            return null;
        }
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

    private ZoneId zone(Findings findings) {
        String wanted = zone == null || zone.isBlank() ? HOME : zone.strip();
        if (!ZoneId.getAvailableZoneIds().contains(wanted)) {
            findings.add("zone", "unknown-zone", Findings.shown(wanted));
            return ZoneId.of(HOME);
        }
        return ZoneId.of(wanted);
    }

    @Override
    public String toString() {
        return "WrittenProfile[hidden]";
    }

    /** An address as it was written down; capitals make no difference. */
    public record Address(
            @Nullable String address, @Nullable String kind) {

        private static final Address NONE = new Address(null, null);

        private Optional<Email> read(String path, Findings findings) {
            Email.Kind readKind = findings.constant(path + "kind", kind, Email.Kind.class);
            String plain = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
            boolean wellFormed = Email.isWellFormed(plain);
            if (!wellFormed) {
                findings.add(path + "address", plain.isEmpty() ? "required" : "not-an-address");
            }
            return readKind == null || !wellFormed ? Optional.empty() : Optional.of(new Email(plain, readKind));
        }

        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }
}
