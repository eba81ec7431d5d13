package cat.xarxa.members.organisation;

import cat.xarxa.platform.problem.NotFoundException;

/** No organisation has this slug, or what is asked of it is not for the caller to know. */
public class OrganisationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public OrganisationNotFound() {
        super("organisation-not-found");
    }
}
