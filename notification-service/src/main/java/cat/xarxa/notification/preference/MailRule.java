package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.Restraint.Cause;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.subscription.Frequency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.ToIntFunction;

/**
 * The rule of what becomes of a mail: whether its recipient wants such mails at all, whether there is place for one
 * more on the day on which it goes, and when that is. What is owed to somebody goes at once, whatever they prefer.
 */
final class MailRule {

    private final DigestCalendar calendar;

    MailRule(DigestCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What becomes of the mail to one person.
     *
     * @param sent how many mails go to them at once on one of their days
     */
    Ruling rule(Decision decision, Category category, Reader reader, ToIntFunction<LocalDate> sent, Instant now) {
        Preference preference = reader.preference();
        if (!preference.allowsMail(category)) {
            return new Ruling.Suppressed(Cause.EMAIL_OFF);
        }
        if (!decision.isForNow()) {
            return new Ruling.InDigest(calendar.soonest(decision.digests(), now, reader.zone()));
        }
        return category.isMandatory() ? new Ruling.Now(null) : atOnce(reader, sent, now);
    }

    /** A mail that waits for the end of a quiet time takes its place on the day on which it goes. */
    private Ruling atOnce(Reader reader, ToIntFunction<LocalDate> sent, Instant now) {
        Instant goes = reader.preference().quiet().endAfter(now, reader.zone(), calendar::isHoliday);
        LocalDate day = goes.atZone(reader.zone()).toLocalDate();
        if (sent.applyAsInt(day) >= reader.preference().cap()) {
            return new Ruling.Overflow(calendar.next(Frequency.DAILY, now, reader.zone()));
        }
        return goes.equals(now) ? new Ruling.Now(day) : new Ruling.Later(goes, day);
    }

    /** Somebody who is written to, and where their days begin. */
    record Reader(Preference preference, ZoneId zone) {}
}
