package cat.xarxa.portal.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as people say them, with the words of the CLDR, in the time of Catalonia. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private Dates() {}

    /** The day on which something happened, seen from Catalonia. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** For example {@code 2 de març de 2021}. */
    public static String inWords(LocalDate day, Language language) {
        return format(pattern(language), language).format(day);
    }

    /** For example {@code dimarts, 2 de març de 2021}. */
    public static String withWeekday(LocalDate day, Language language) {
        return format("EEEE, " + pattern(language), language).format(day);
    }

    /** For example {@code dimarts, 2 de març}, where the year is said elsewhere. */
    public static String withoutYear(LocalDate day, Language language) {
        String year = language == Language.ENGLISH ? " y" : " 'de' y";
        return format("EEEE, " + pattern(language).replace(year, ""), language).format(day);
    }

    /** For example {@code març de 2021}. */
    public static String month(YearMonth month, Language language) {
        return format(language == Language.ENGLISH ? "LLLL y" : "LLLL 'de' y", language)
                .format(month);
    }

    /** The month alone and short, for example {@code des.}. */
    public static String shortMonth(LocalDate day, Language language) {
        return format("LLL", language).format(day);
    }

    /** Hours and minutes in Catalonia, for example {@code 9.05}. */
    public static String time(Instant instant, Language language) {
        return time(ZonedDateTime.ofInstant(instant, ZONE), language);
    }

    /** Hours and minutes; Catalan writes them with a point. */
    public static String time(ZonedDateTime time, Language language) {
        return format(language == Language.CATALAN ? "H.mm" : "H:mm", language).format(time);
    }

    /** The CLDR writes "del 2021" in Catalan and begins with the month in English; the network does neither. */
    private static String pattern(Language language) {
        return switch (language) {
            case CATALAN -> "d MMMM 'de' y";
            case SPANISH -> "d 'de' MMMM 'de' y";
            case ENGLISH -> "d MMMM y";
        };
    }

    private static DateTimeFormatter format(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
