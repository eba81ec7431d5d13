package cat.xarxa.local.running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process and its children: asks first, and insists when the time is over. */
public final class Ending {

    private Ending() {}

    /** Returns when the process is gone; true when it went by itself. */
    public static boolean of(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        boolean obeyed = isGoneWithin(process, patience);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> isGoneWithin(member, Duration.ofSeconds(10)));
        return obeyed;
    }

    private static boolean isGoneWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
