package cat.xarxa.members.export;

import cat.xarxa.platform.problem.NotFoundException;

/** Nobody has asked for a copy, or it is kept no longer. */
public class ExportNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    ExportNotFound() {
        super("export-not-found");
    }
}
