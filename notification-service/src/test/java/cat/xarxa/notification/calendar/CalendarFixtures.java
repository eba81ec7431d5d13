package cat.xarxa.notification.calendar;

/** The calendar as the service has it. */
public final class CalendarFixtures {

    private CalendarFixtures() {}

    public static DigestCalendar calendar() {
        return new DigestCalendar(new WorkingDays());
    }
}
