package cat.xarxa.local.cli;

import cat.xarxa.local.stack.StackPlan;

/** How the first person gets into a network of one's own. */
final class FirstWords {

    private FirstWords() {}

    static String of(StackPlan plan) {
        String address = plan.beginning().firstAdministrator();
        if (address.isEmpty()) {
            return "nobody can sign in before a first administrator is invited:%n".formatted()
                    + "              DEMO=0 XARXA_FIRST_ADMIN=name@example.cat make up";
        }
        return "%s is invited by mail, unless somebody administrates the network already;%n".formatted(address)
                + "              the mail lies in %s/"
                        .formatted(plan.addresses().mail());
    }
}
