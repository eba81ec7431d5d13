package cat.xarxa.members.person;

/** A network-wide duty: what a person does for the network as a whole, not for one organisation. */
public enum Duty {
    OFFICE,
    COMMISSION,
    PLATFORM_ADMIN,
    AUDITOR,
    PARTNER_MANAGER
}
