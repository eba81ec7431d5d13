package cat.xarxa.local.secret;

import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.signin.Totp;

/** What people and partners sign in with in the demo network: {@code .local/credentials.env}. */
public final class Credentials {

    /** The network's office. */
    public static final String OFFICE = "oficina@example.org";

    private static final String OFFICE_SECRET = "OFFICE_TOTP_SECRET";

    private final SecretFile file;

    /** Makes up what the file lacks. */
    public Credentials(SecretFile file) {
        this.file = file;
        officePassword();
        file.keep(OFFICE_SECRET, Totp.randomSecret());
        memberPassword();
        partnerClientId();
        partnerClientSecret();
    }

    public String officePassword() {
        return file.keep("OFFICE_PASSWORD");
    }

    /** Of every technician and representative. */
    public String memberPassword() {
        return file.keep("MEMBER_PASSWORD");
    }

    public String partnerClientId() {
        return file.keep("PARTNER_CLIENT_ID", "coopcat-demo");
    }

    public String partnerClientSecret() {
        return file.keep("PARTNER_CLIENT_SECRET");
    }

    /** The secret of the office's one-time codes, as an authenticator app takes it. */
    public String officeSecret() {
        return file.find(OFFICE_SECRET);
    }

    /** What tells the office's one-time codes. */
    public Totp officeSecondFactor() {
        return new Totp(officeSecret());
    }

    /** Signs in one of the demo's people, or the partner's machine client by its id. */
    public Session signIn(String account, SignIn door) {
        if (account.equals(partnerClientId())) {
            return door.asClient(account, partnerClientSecret());
        }
        return account.equals(OFFICE)
                ? door.as(account, officePassword(), officeSecondFactor())
                : door.as(account, memberPassword());
    }
}
