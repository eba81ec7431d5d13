package cat.xarxa.local.demo;

/** The demo cannot go on; the message says in one sentence what was waited for or refused, and what to do. */
public final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String sentence) {
        super(sentence);
    }
}
