package cat.xarxa.members.partner.command;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Part;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what the office writes of a partner, and notes what is wrong with it. */
record PartnerFields(Findings findings) {

    private static final int LONGEST_LINK = 200;

    /** One line of plain text. */
    String line(String field, @Nullable String text) {
        Part.TITLE.faultOf(text).ifPresent(fault -> {
            switch (fault) {
                case REQUIRED -> findings.add(field, "required");
                case TOO_LONG -> findings.add(field, "too-long", Part.TITLE.limit());
                case FORBIDDEN_CHARACTER -> findings.add(field, "forbidden-character");
            }
        });
        return text == null ? "" : text.strip();
    }

    /** Of Europe/Madrid, and not to come; today where nothing is said. */
    LocalDate dayOrToday(String field, @Nullable String text, LocalDate today) {
        LocalDate day = findings.day(field, text);
        if (day != null && day.isAfter(today)) {
            findings.add(field, "to-come");
        }
        return day == null ? today : day;
    }

    /** A whole address with https; null where none is given. */
    @Nullable
    String link(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String link = text.strip();
        if (link.length() > LONGEST_LINK || !isSecure(link)) {
            findings.add(field, "not-https", LONGEST_LINK);
        }
        return link;
    }

    private static boolean isSecure(String link) {
        try {
            URI uri = URI.create(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
