package cat.xarxa.portal.partner;

/** What is told once of a machine; hidden from logs. */
public record IssuedSecret(PartnerClient client, String clientId, String secret) {

    @Override
    public String toString() {
        return "IssuedSecret[" + clientId + ", hidden]";
    }
}
