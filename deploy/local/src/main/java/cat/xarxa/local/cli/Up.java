package cat.xarxa.local.cli;

import cat.xarxa.local.console.ConsoleProgress;
import cat.xarxa.local.demo.Demo;
import cat.xarxa.local.running.OldLog;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.running.RunRecords;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.Stack;
import cat.xarxa.local.stack.StackPlan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Starts what does not run yet, loads the demo, and leaves either all of it running or nothing. */
final class Up {

    private final LocalStack local;
    private final StackPlan plan;
    private final Stack stack;
    private final ConsoleProgress progress = ConsoleProgress.start();
    private volatile boolean ending;

    Up(LocalStack local) {
        this.local = local;
        local.lock();
        this.plan = local.plan();
        this.stack = Stack.of(plan);
    }

    void run() {
        Thread end = new Thread(this::endEverything);
        Runtime.getRuntime().addShutdownHook(end);
        String shown;
        try {
            shown = start();
        } catch (RuntimeException e) {
            while (ending) {
                LockSupport.park();
            }
            throw e;
        } finally {
            progress.close();
        }
        Runtime.getRuntime().removeShutdownHook(end);
        new Summary(local, plan, shown).print(System.out);
    }

    private String start() {
        Map<Part, RunRecord> running = local.running();
        Set<Part> missing = EnumSet.allOf(Part.class);
        missing.removeAll(running.keySet());
        plan.ports().requireFree(missing);
        DiskSpace.require(plan.folder().base());
        System.out.println(missing.isEmpty() ? "Everything runs already; looking whether it is well." : "Starting:");
        missing.addAll(endOutdated(running));
        launch(missing);
        new Checkup(local, plan).run();
        String shown = local.isDemo() ? new Demo(plan.addresses(), plan.credentials()).load(progress) : "";
        stack.keepWhatWasLearned(progress);
        return shown;
    }

    /**
     * Old builds, what a start that was cut short has left half done, and who is to hear of the first administrator.
     */
    private Set<Part> endOutdated(Map<Part, RunRecord> running) {
        Map<Part, RunRecord> outdated = new EnumMap<>(Part.class);
        running.forEach((part, run) -> reasonToEnd(part, run).ifPresent(reason -> {
            progress.say(part.label(), reason);
            outdated.put(part, run);
        }));
        new Down(local).end(outdated);
        return outdated.keySet();
    }

    private Optional<String> reasonToEnd(Part part, RunRecord run) {
        if (!run.ready()) {
            return Optional.of("stopping a start cut short");
        }
        if (!run.build().equals(stack.buildOf(part))) {
            return Optional.of("stopping the old build");
        }
        boolean toInvite =
                part == Part.MEMBERS && !plan.beginning().firstAdministrator().isEmpty();
        return toInvite ? Optional.of("stopping, to hear whom to invite") : Optional.empty();
    }

    private void launch(Set<Part> parts) {
        local.remember(plan.ports());
        parts.forEach(part -> OldLog.putAside(plan.folder().log(part)));
        RunRecords records = local.records();
        stack.onLaunch((part, process) -> records.remember(
                part.label(), RunRecord.of(process, plan.ports().of(part), stack.buildOf(part))));
        stack.onReady(part -> records.of(part.label()).ifPresent(run -> records.remember(part.label(), run.asReady())));
        stack.start(parts, progress);
    }

    /** On a failure, and on Ctrl-C. */
    private void endEverything() {
        ending = true;
        progress.close();
        if (!local.running().isEmpty()) {
            System.out.println("Stopping what was started.");
        }
        stack.close();
        new Down(local).endEverything();
    }
}
