package cat.xarxa.notification.directory;

/** In what capacity somebody acts for an organisation. */
public enum Role {
    TECHNICIAN,
    REPRESENTATIVE,
    SUBSTITUTE
}
