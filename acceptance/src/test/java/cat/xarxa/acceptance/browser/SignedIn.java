package cat.xarxa.acceptance.browser;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.Page;

/** Signing in as people do: the portal's link, then Keycloak's form. */
final class SignedIn {

    private SignedIn() {}

    /** Opens the inbox and fills Keycloak's form; ends on the inbox. */
    static void asReaderOf(Page page, Network network, String account) {
        signIn(page, network, account, network.memberPassword());
    }

    /** The same as somebody in the technical office. */
    static void asOffice(Page page, Network network) {
        fill(page, network, "oficina@example.org", network.officePassword());
        page.fill("input[name=otp]", network.officeCode());
        page.click("[type=submit]");
        arrive(page, network);
    }

    /** The same as somebody who chose their own password. */
    static void asSomebody(Page page, Network network, String account, String password) {
        signIn(page, network, account, password);
    }

    private static void signIn(Page page, Network network, String account, String password) {
        fill(page, network, account, password);
        arrive(page, network);
    }

    private static void fill(Page page, Network network, String account, String password) {
        page.navigate(network.portal("/ca/inbox"));
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", password);
        page.click("[type=submit]");
    }

    private static void arrive(Page page, Network network) {
        page.waitForURL(network.portal("/ca/inbox") + "**");
    }
}
