package cat.xarxa.notification.subscription;

/** How soon somebody wants to be told by mail; the inbox shows everything at once. */
public enum Frequency {
    IMMEDIATE,
    DAILY,
    WEEKLY,
    MONTHLY
}
