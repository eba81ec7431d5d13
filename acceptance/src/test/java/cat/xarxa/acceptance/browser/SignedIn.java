package cat.xarxa.acceptance.browser;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.Page;

/** Signing in as people do: the portal's link, then Keycloak's form. */
final class SignedIn {

    private SignedIn() {}

    /** Opens the inbox and fills Keycloak's form; ends on the inbox. */
    static void asReaderOf(Page page, Network network, String account) {
        page.navigate(network.portal("/ca/inbox"));
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", network.memberPassword());
        page.click("[type=submit]");
        page.waitForURL(network.portal("/ca/inbox") + "**");
    }
}
