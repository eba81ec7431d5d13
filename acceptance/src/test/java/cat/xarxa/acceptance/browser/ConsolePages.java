package cat.xarxa.acceptance.browser;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;

/** The console's pages by address, and the words of its first page. */
record ConsolePages(Page page, Network network) {

    static final String HOME = "/console";
    static final String NEW_POST = "/console/posts/new";
    static final String NEW_ACTIVITY = "/console/activities/new";

    /** Those that everybody in the office starts from. */
    static final List<String> ALL = List.of(
            HOME,
            "/console/posts",
            "/console/activities",
            "/console/members",
            "/console/members?state=ADHERED",
            "/console/members/new",
            "/console/members/vic",
            "/console/members/vic/suspend",
            "/console/members/vic/leave",
            "/console/members/import",
            "/console/partners",
            "/console/partners/new",
            "/console/partners/coopcat",
            "/console/partners/coopcat/clients",
            "/console/organs",
            "/console/organs/new",
            "/console/privacy",
            "/console/holds",
            "/console/holds/rule",
            "/console/sending",
            "/console/sending/domain",
            "/console/audit",
            "/console/audit?action=member.adhered&from=x",
            "/console/people",
            "/console/people/vic",
            "/console/people/vic/people/new",
            "/console/duties",
            "/console/duties/new",
            "/console/network",
            "/console/accounts",
            "/console/operations",
            "/console/operations/reconcile",
            "/console/operations/verify",
            NEW_POST,
            NEW_ACTIVITY);

    Response open(String path) {
        return page.navigate(network.portal("/ca" + path));
    }

    PostEditor newPost() {
        open(NEW_POST);
        return new PostEditor(new Editor(page));
    }

    ActivityEditor newActivity() {
        open(NEW_ACTIVITY);
        return new ActivityEditor(new Editor(page));
    }
}
