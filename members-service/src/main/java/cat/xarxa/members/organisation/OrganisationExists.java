package cat.xarxa.members.organisation;

import cat.xarxa.platform.problem.ConflictException;

/** The slug already names an organisation. */
public class OrganisationExists extends ConflictException {

    private static final long serialVersionUID = 1L;

    OrganisationExists(OrgId id) {
        super("organisation-exists", id.slug());
    }
}
