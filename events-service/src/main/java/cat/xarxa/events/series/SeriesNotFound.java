package cat.xarxa.events.series;

import cat.xarxa.platform.problem.NotFoundException;

/** There is no series of this slug. */
public final class SeriesNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public SeriesNotFound(String id) {
        super("series-not-found", id);
    }
}
