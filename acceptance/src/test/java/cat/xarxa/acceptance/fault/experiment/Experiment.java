package cat.xarxa.acceptance.fault.experiment;

/** One sort of fault. */
public interface Experiment {

    /** As PROMISES.md numbers it, with a few words. */
    String name();

    /** Which promises it puts to the test. */
    String promises();

    /** Whether clients may be left without an answer meanwhile. */
    default boolean isNoticed() {
        return true;
    }

    /** Does harm while the load runs, and heals it before it returns. */
    Harm harm(Trial trial);
}
