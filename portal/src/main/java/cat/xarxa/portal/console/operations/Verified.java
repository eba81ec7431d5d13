package cat.xarxa.portal.console.operations;

import cat.xarxa.portal.operation.PlatformService;
import cat.xarxa.portal.operation.Verdict;
import cat.xarxa.portal.service.Fetched;

/** Whether the audit log of a service is whole. */
record Verified(PlatformService service, Fetched<Verdict> verdict) {

    /** Names the text of the service's name. */
    public String nameKey() {
        return "status." + service.group();
    }
}
