package cat.xarxa.local.secret;

import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.signin.Totp;
import java.util.Optional;

/** What people and partners sign in with in the demo network: {@code .local/credentials.env}. */
public final class Credentials {

    /** The network's office. */
    public static final String OFFICE = "oficina@example.org";

    private final SecretFile file;

    /** Makes up what the file lacks. */
    public Credentials(SecretFile file) {
        this.file = file;
        officePassword();
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

    /** The office's second factor, once it has one. */
    public Optional<Totp> officeSecondFactor() {
        return Optional.of(file.find("OFFICE_TOTP_SECRET"))
                .filter(secret -> !secret.isEmpty())
                .map(Totp::new);
    }

    /** Signs in one of the demo's people, or the partner's machine client by its id. */
    public Session signIn(String account, SignIn door) {
        if (account.equals(partnerClientId())) {
            return door.asClient(account, partnerClientSecret());
        }
        return account.equals(OFFICE)
                ? door.as(account, officePassword(), officeSecondFactor().orElse(null))
                : door.as(account, memberPassword());
    }
}
