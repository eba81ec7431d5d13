package cat.xarxa.local.stack;

import cat.xarxa.local.server.Progress;

/** Hears what each part of the stack does while it starts. */
public interface StackProgress {

    /** Something begins, for example {@code unpacking}. */
    void say(String part, String what);

    /** The part has nothing more to do. */
    void done(String part, String what);

    /** The ear for one part. */
    default Progress of(String part) {
        return what -> say(part, what);
    }

    /** Hears nothing. */
    static StackProgress silent() {
        return new StackProgress() {
            @Override
            public void say(String part, String what) {}

            @Override
            public void done(String part, String what) {}
        };
    }
}
