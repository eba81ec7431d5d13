package cat.xarxa.content.messaging;

/** What this service needs of {@code cat.xarxa.members.partner-agreed.v1}. */
record PartnerAgreedV1(String partnerId, String name) {

    static final String TYPE = "cat.xarxa.members.partner-agreed.v1";
}
