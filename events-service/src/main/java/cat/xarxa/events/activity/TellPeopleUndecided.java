package cat.xarxa.events.activity;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;

/** What is over is told to people only if the office says so, and it has to say one or the other. */
final class TellPeopleUndecided extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    TellPeopleUndecided() {
        super(FieldProblem.of("tellPeople", "required-of-the-past"));
    }
}
