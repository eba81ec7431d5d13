package cat.xarxa.local.cli;

import cat.xarxa.local.running.Memory;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.stack.Part;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Tells what runs, in a table. */
record Status(LocalStack local) {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String ROW = "%-21s %-15s %7s %6s %9s  %s%n";

    void print() {
        System.out.printf(ROW, "part", "state", "pid", "port", "memory", "since");
        Memory all = Memory.NONE;
        for (Part part : Part.values()) {
            all = all.plus(print(part));
        }
        System.out.printf("%nMemory: %s in all, %s.%n", all, all.measure());
    }

    private Memory print(Part part) {
        Optional<RunRecord> record = local.records().of(part.label());
        Optional<ProcessHandle> process = record.flatMap(RunRecord::process);
        if (record.isEmpty() || process.isEmpty()) {
            System.out.printf(ROW, part.label(), record.isEmpty() ? "stopped" : "ended by itself", "", "", "", "");
            return Memory.NONE;
        }
        RunRecord run = record.get();
        Memory memory = Memory.of(process.get());
        String state = Checkup.answers(part, run) ? "ready" : "not answering";
        System.out.printf(ROW, part.label(), state, run.pid(), run.port(), memory, SINCE.format(run.started()));
        return memory;
    }
}
