package cat.xarxa.local.signin;

import java.net.URI;
import java.net.http.HttpResponse;

/** Walks Keycloak's pages, answering each as the person would, up to the redirect that leads back to the client. */
final class LoginPages {

    private static final int MOST_PAGES = 10;

    private final Browser browser = new Browser();
    private final String callback;
    private final Answers answers;

    LoginPages(String callback, Answers answers) {
        this.callback = callback;
        this.answers = answers;
    }

    /** The address that Keycloak sends the browser back to; nobody need listen there. */
    URI walkFrom(URI authorization) {
        HttpResponse<String> page = browser.open(authorization);
        for (int i = 0; i < MOST_PAGES; i++) {
            if (page.statusCode() / 100 != 3) {
                page = answer(page);
                continue;
            }
            URI target =
                    page.uri().resolve(page.headers().firstValue("Location").orElseThrow());
            if (target.toString().startsWith(callback)) {
                return target;
            }
            page = browser.open(target);
        }
        throw refused("it shows page after page");
    }

    private HttpResponse<String> answer(HttpResponse<String> page) {
        LoginForm form = LoginForm.on(page.body(), page.uri()).orElseThrow(() -> refused(whyNot(page)));
        if (!form.complaint().isEmpty()) {
            throw refused(form.complaint());
        }
        return browser.submit(form.action(), form.filledWith(answers));
    }

    private static String whyNot(HttpResponse<String> page) {
        return LoginForm.setsUpASecondFactor(page.body())
                ? "the account has a duty and no second factor yet, which is set up in a browser"
                        + " (a demo of an earlier release has none: make reset)"
                : "answer " + page.statusCode() + " of " + page.uri().getPath();
    }

    private SignInRefused refused(String why) {
        return new SignInRefused("Keycloak does not let " + answers.account() + " in: " + why);
    }
}
