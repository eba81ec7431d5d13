package cat.xarxa.acceptance.fault.crash;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * Runs inside a service: when a method has been reached so many times, it leaves a mark and halts the process, without
 * any of what a process does when it ends in good order; or it makes the method slow for a while.
 */
public final class CrashAgent {

    private static final int AS_KILLED = 137;
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);
    private static volatile Path mark = Path.of("");

    private CrashAgent() {}

    /** Takes {@code type,method,side,times,mark}. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        String[] given = arguments.split(",", 5);
        LEFT.set(Integer.parseInt(given[3]));
        mark = Path.of(given[4]);
        Class<?> advice = switch (given[2]) {
            case "BEFORE" -> Before.class;
            case "AFTER" -> After.class;
            default -> Slow.class;
        };
        new AgentBuilder.Default()
                .type(named(given[0]))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(advice).on(named(given[1]))))
                .installOn(instrumentation);
    }

    /** Called where the point is, from inside the service. */
    public static void reached() {
        if (LEFT.decrementAndGet() == 0) {
            try {
                Files.writeString(mark, "reached");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().halt(AS_KILLED);
        }
    }

    /** Takes a second for as long as the mark is there, and notes each time in it. */
    public static void slow() {
        if (Files.exists(mark)) {
            try {
                Files.writeString(mark, "x", StandardOpenOption.APPEND);
                Thread.sleep(1000);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Woven in before a method that is to be slow. */
    static final class Slow {

        private Slow() {}

        @Advice.OnMethodEnter
        static void enter() {
            CrashAgent.slow();
        }
    }

    /** Woven in before a method. */
    static final class Before {

        private Before() {}

        @Advice.OnMethodEnter
        static void enter() {
            CrashAgent.reached();
        }
    }

    /** Woven in where a method returns. */
    static final class After {

        private After() {}

        @Advice.OnMethodExit
        static void exit() {
            CrashAgent.reached();
        }
    }
}
