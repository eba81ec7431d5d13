package cat.xarxa.members.member.command;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Part;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what a step carries, and notes what is wrong with it. Days are those of Europe/Madrid, and not to come. */
final class StepReader {

    private static final int LONGEST_LINK = 200;

    private final Findings findings = new Findings();
    private final LocalDate today;

    StepReader(LocalDate today) {
        this.today = today;
    }

    /** Today where nothing is said. */
    LocalDate dayOrToday(String field, @Nullable String text) {
        LocalDate day = findings.day(field, text);
        if (day != null && day.isAfter(today)) {
            findings.add(field, "to-come");
        }
        return day == null ? today : day;
    }

    LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            findings.add(field, "required");
        }
        return dayOrToday(field, text);
    }

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

    /** A whole address with https. */
    String link(String field, @Nullable String text) {
        String link = line(field, text);
        if (!link.isEmpty() && link.length() <= LONGEST_LINK && !isSecure(link)) {
            findings.add(field, "not-https", LONGEST_LINK);
        }
        return link;
    }

    Findings findings() {
        return findings;
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
