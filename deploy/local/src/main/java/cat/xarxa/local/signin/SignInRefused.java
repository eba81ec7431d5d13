package cat.xarxa.local.signin;

/** Keycloak did not let the account in; the message says in one sentence what it answered. */
public final class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInRefused(String sentence) {
        super(sentence);
    }
}
