package cat.xarxa.members.member;

/** What a member is; only town councils and county councils are local bodies with a vote. */
public enum MemberKind {
    TOWN_COUNCIL,
    COUNTY_COUNCIL,
    COLLABORATOR
}
