package cat.xarxa.local.cli;

import cat.xarxa.local.running.Health;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.StackPlan;
import java.util.Map;

/** Looks whether every part runs and answers. */
record Checkup(LocalStack local, StackPlan plan) {

    void run() {
        Map<Part, RunRecord> running = local.running();
        for (Part part : Part.values()) {
            if (!running.containsKey(part)) {
                throw failure(part, "has ended");
            }
            if (!answers(part, running.get(part))) {
                throw failure(part, "runs, but does not answer");
            }
        }
    }

    static boolean answers(Part part, RunRecord run) {
        return part.isApplication() ? Health.isReady(run.port()) : Ports.isOpen(run.port());
    }

    private ServerFailure failure(Part part, String what) {
        return new ServerFailure(
                part.label() + " " + what, "read why in " + plan.folder().log(part) + " and make up again");
    }
}
