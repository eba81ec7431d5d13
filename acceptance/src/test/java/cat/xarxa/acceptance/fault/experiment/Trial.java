package cat.xarxa.acceptance.fault.experiment;

import cat.xarxa.acceptance.fault.history.History;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.acceptance.fault.load.Requests;
import cat.xarxa.acceptance.fault.rig.Rig;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * One experiment under way.
 *
 * @param requests what it writes on its own
 * @param load for how long clients write
 */
public record Trial(Rig rig, History history, Requests requests, Duration load) {

    /**
     * The office writes a draft, which the history knows of.
     *
     * @return the status of the answer, 0 when none came in time
     */
    public int write(Duration patience) {
        return new Client(rig.office().within(patience), history)
                .send(requests.createPost())
                .status();
    }

    /** Lets time pass. */
    public static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
