package cat.xarxa.notification.preference;

import cat.xarxa.notification.preference.Quiet.Hours;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of preferences. */
final class PreferenceActs {

    private PreferenceActs() {}

    static Act changed(Preference before, Preference after) {
        return Act.of("preferences.changed", "person", after.person()).changing(facts(before), facts(after));
    }

    private static Facts facts(Preference preference) {
        Quiet quiet = preference.quiet();
        Hours hours = quiet.hours();
        return Facts.none()
                .with("mailOff", preference.mailOffInOrder())
                .with("quietHours", hours == null ? null : hours.from() + "/" + hours.to())
                .with("quietWeekends", quiet.weekends())
                .with("quietHolidays", quiet.holidays())
                .with("cap", preference.cap());
    }
}
