package cat.xarxa.members.succession;

/** What a successor can take over besides the mandate itself. */
public enum Heirloom {
    /** What the predecessor asked to be told by that mandate; personal subscriptions stay theirs. */
    SUBSCRIPTIONS,
    REGISTRATIONS,
    DRAFTS
}
