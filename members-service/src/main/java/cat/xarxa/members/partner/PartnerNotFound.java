package cat.xarxa.members.partner;

import cat.xarxa.platform.problem.NotFoundException;

/** No partner has this slug. */
public class PartnerNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PartnerNotFound() {
        super("partner-not-found");
    }
}
