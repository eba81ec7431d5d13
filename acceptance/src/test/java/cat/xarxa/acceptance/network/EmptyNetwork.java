package cat.xarxa.acceptance.network;

import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.stack.Beginning;
import cat.xarxa.local.stack.PortPlan;
import cat.xarxa.local.stack.Stack;
import cat.xarxa.local.stack.StackFolder;
import cat.xarxa.local.stack.StackPlan;
import java.nio.file.Path;

/** A network of its own on free ports with nobody in it, as {@code DEMO=0} starts it; ends with the test. */
public final class EmptyNetwork implements AutoCloseable {

    private final Stack stack;

    private EmptyNetwork(Stack stack) {
        this.stack = stack;
    }

    /** Returns when all parts are ready; somebody is invited to administrate it. */
    public static EmptyNetwork inviting(String firstAdministrator, Path folder) {
        Stack stack = Stack.of(new StackPlan(
                new StackFolder(folder),
                PortPlan.free(),
                Lifetime.WITH_THIS_JVM,
                new Beginning(false, firstAdministrator)));
        stack.start();
        return new EmptyNetwork(stack);
    }

    /** Nobody in particular. */
    public Api anonymous() {
        return Api.anonymous(stack.addresses().portal());
    }

    public Sink sink() {
        return new Sink(Api.anonymous(stack.addresses().mail()));
    }

    /** A page's address. */
    public String portal(String path) {
        return stack.addresses().portal() + path;
    }

    @Override
    public void close() {
        stack.close();
    }
}
