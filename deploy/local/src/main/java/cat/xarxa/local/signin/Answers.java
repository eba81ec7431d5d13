package cat.xarxa.local.signin;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a person types into the sign-in pages.
 *
 * @param account user name, which is the e-mail address
 * @param oneTimeCode current code of the second factor, null for an account without one
 */
record Answers(String account, String password, @Nullable Supplier<String> oneTimeCode) {

    /** What goes into the field of that name; empty for a field that a person leaves as it is. */
    Optional<String> to(String field) {
        return Optional.ofNullable(Map.<String, Supplier<String>>of(
                                "username", this::account, "password", this::password, "otp", this::code)
                        .get(field))
                .map(Supplier::get);
    }

    private String code() {
        if (oneTimeCode == null) {
            throw new SignInRefused("Keycloak asks " + account + " for a one-time code and none is known");
        }
        return oneTimeCode.get();
    }
}
