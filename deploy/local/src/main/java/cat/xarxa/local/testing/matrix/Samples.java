package cat.xarxa.local.testing.matrix;

/** Gives what a service's endpoints are called with: the one part of its matrix test that is its own. */
@FunctionalInterface
public interface Samples {

    /**
     * Asked anew for each call that does not only read, so that a thing may be used up by it.
     *
     * @param owner slug of the organisation that the thing belongs to
     */
    Sample of(Row row, String owner);
}
