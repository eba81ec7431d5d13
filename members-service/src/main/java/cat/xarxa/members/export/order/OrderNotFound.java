package cat.xarxa.members.export.order;

import cat.xarxa.platform.problem.NotFoundException;

/** No order has this id. */
public class OrderNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    OrderNotFound() {
        super("order-not-found");
    }
}
