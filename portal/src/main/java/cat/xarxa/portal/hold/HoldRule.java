package cat.xarxa.portal.hold;

/**
 * For how long the office has mails wait.
 *
 * @param largeAbove how many people may be told without a second person's approval
 * @param none whether all go at once
 */
public record HoldRule(long usualMinutes, long largeMinutes, int largeAbove, boolean none, long version) {}
