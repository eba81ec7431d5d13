package cat.xarxa.notification.hold.web;

import cat.xarxa.notification.hold.HoldRule;

/**
 * The office's rule.
 *
 * @param usualMinutes for how long mails are held back, 0 when they go at once
 * @param largeMinutes the same for what reaches more people than that; those need a second person's approval, too
 * @param largeAbove how many people are not yet many
 * @param none whether nothing is ever held back
 * @param version to name in If-Match when it is changed
 */
record HoldRuleView(long usualMinutes, long largeMinutes, int largeAbove, boolean none, long version) {

    static HoldRuleView of(HoldRule rule, long version) {
        return new HoldRuleView(
                rule.usual().toMinutes(), rule.large().toMinutes(), rule.largeAbove(), rule.isNone(), version);
    }
}
