package cat.xarxa.local.cli;

import cat.xarxa.local.compose.ComposeFiles;
import cat.xarxa.local.demo.DemoFailure;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.signin.SignInRefused;
import java.util.Map;

/** Carries out one word of make; a failure is one sentence that says what happened and what to do, and exit code 1. */
public final class Xarxa {

    private Xarxa() {}

    static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv()));
    }

    private static int run(String[] arguments, Map<String, String> environment) {
        LocalStack stack = new LocalStack(environment);
        try {
            switch (arguments[0]) {
                case "up" -> new Up(stack).run();
                case "down" -> new Down(stack).run();
                case "status" -> new Status(stack).print();
                case "reset" -> new Reset(stack).run();
                case "token" -> new SignInWords(stack).printToken(arguments.length > 1 ? arguments[1] : "");
                case "compose" -> new ComposeFiles(stack.folder().base().resolve("compose"), environment).write();
                case "programs" -> new Programs(stack.folder()).print();
                case "code" -> new SignInWords(stack).printCode();
                default -> throw new ServerFailure("There is no word " + arguments[0], "make help lists them");
            }
            return 0;
        } catch (ServerFailure | DemoFailure | SignInRefused e) {
            System.err.println(e.getMessage());
        } catch (RuntimeException e) {
            System.err.println("This should not happen, and is a fault of the launcher itself: " + e);
            e.printStackTrace();
        }
        return 1;
    }
}
