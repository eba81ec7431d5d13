package cat.xarxa.acceptance.fault.experiment.link;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.network.Weather;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links are slow, thin, crumble what they carry or break off: those to the services, to the database and to the
 * brokers, one after the other. Who asks hears something in time, and no service dies or drowns in threads of it.
 */
public final class BadWeather implements Experiment {

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final int THIN_LINE = 64 * 1024;

    private final Duration lasts;

    /** Takes how long each kind lasts over each sort of link. */
    public BadWeather(Duration lasts) {
        this.lasts = lasts;
    }

    @Override
    public String name() {
        return "X7 bad links";
    }

    @Override
    public String promises() {
        return "P13, P18";
    }

    private static Map<String, Weather.Kind> kinds() {
        Map<String, Weather.Kind> kinds = new LinkedHashMap<>();
        kinds.put("slow", Weather.Kind.slow(HALF_A_SECOND, HALF_A_SECOND));
        kinds.put("thin", Weather.Kind.narrow(THIN_LINE));
        kinds.put("crumbling", Weather.Kind.sliced(512));
        kinds.put("breaking off", Weather.Kind.resetting(50));
        return kinds;
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        int faults = 0;
        for (Part part : List.of(Part.CONTENT, Part.NOTIFICATION, Part.MONGODB, Part.KAFKA)) {
            var weather = trial.rig().surroundings().weather(part);
            if (weather.isEmpty()) {
                findings.add(new Finding(Kind.REFUSED, "NOT RUN, nobody stands before " + part.label()));
                continue;
            }
            for (Map.Entry<String, Weather.Kind> kind : kinds().entrySet()) {
                weather.get().turns(kind.getValue());
                try {
                    findings.addAll(new Watch(trial).look(lasts, "links to " + part.label() + " " + kind.getKey()));
                } finally {
                    weather.get().turns(Weather.Kind.FAIR);
                }
                faults++;
            }
        }
        return new Harm(faults, 0, findings);
    }
}
