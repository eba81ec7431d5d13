package cat.xarxa.members.organ;

/** What an organ is, by the network's statutes; working groups open and close. */
public enum OrganKind {
    GENERAL_ASSEMBLY,
    PRESIDENCY,
    EXECUTIVE_COMMISSION,
    TECHNICAL_COMMISSION,
    TECHNICAL_OFFICE,
    WORKING_GROUP
}
