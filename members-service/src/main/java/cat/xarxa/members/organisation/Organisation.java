package cat.xarxa.members.organisation;

/** An organisation that people act for. */
public record Organisation(OrgId id, String name) {

    /** The network itself, which is nobody's member or partner, as it is called until it has said so itself. */
    static final Organisation NETWORK =
            new Organisation(OrgId.XARXA, "Xarxa de Municipis per l'Economia Social i Solidària");
}
