package cat.xarxa.local.cli;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.stack.StackPlan;
import java.time.Clock;

/** What one needs to try the API by hand: a token, a one-time code. */
record SignInWords(LocalStack local) {

    /** Prints a bearer token of an account, got as a browser gets it. */
    void printToken(String account) {
        if (account.isBlank()) {
            throw new ServerFailure("No account is named", "say for example make token ACCOUNT=" + Credentials.OFFICE);
        }
        if (local.running().isEmpty()) {
            throw new ServerFailure("The network does not run", "make up starts it");
        }
        StackPlan plan = local.plan();
        SignIn door = new SignIn(plan.addresses().issuer(), Clock.systemUTC());
        System.out.println(plan.credentials().signIn(account.strip(), door).bearer());
    }

    /** Prints the office's current one-time code. */
    void printCode() {
        Clock clock = Clock.systemUTC();
        System.out.println(local.plan().credentials().officeSecondFactor().codeAt(clock.instant()));
    }
}
