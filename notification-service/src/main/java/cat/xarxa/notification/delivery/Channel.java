package cat.xarxa.notification.delivery;

/** Where somebody is told. */
public enum Channel {
    INBOX,
    EMAIL
}
