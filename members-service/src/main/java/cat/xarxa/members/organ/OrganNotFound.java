package cat.xarxa.members.organ;

import cat.xarxa.platform.problem.NotFoundException;

/** No organ has this slug, or it has no such seat. */
public class OrganNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public OrganNotFound() {
        super("organ-not-found");
    }
}
