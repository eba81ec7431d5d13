package cat.xarxa.members.export.order;

import cat.xarxa.platform.problem.ConflictException;

/** An order cannot be decided on as things stand. */
public class OrderRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private OrderRefused(String code) {
        super(code);
    }

    /** Whoever recorded it is not who approves it. */
    static OrderRefused fourEyes() {
        return new OrderRefused("order-four-eyes");
    }

    /** It has been approved or refused. */
    static OrderRefused decided() {
        return new OrderRefused("order-decided");
    }
}
