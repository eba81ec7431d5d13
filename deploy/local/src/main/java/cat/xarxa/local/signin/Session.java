package cat.xarxa.local.signin;

import java.time.Clock;
import java.util.function.UnaryOperator;

/** A signed-in account, whose bearer token is renewed before it expires. */
public final class Session {

    private final Clock clock;
    private final UnaryOperator<Tokens> renewal;
    private Tokens tokens;

    Session(Tokens tokens, UnaryOperator<Tokens> renewal, Clock clock) {
        this.tokens = tokens;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** A token that is good for the next seconds. */
    public synchronized String bearer() {
        if (!tokens.isGoodAt(clock.instant())) {
            tokens = renewal.apply(tokens);
        }
        return tokens.bearer();
    }
}
