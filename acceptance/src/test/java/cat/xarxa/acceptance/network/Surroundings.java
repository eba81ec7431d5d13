package cat.xarxa.acceptance.network;

import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.Redundancy;
import cat.xarxa.local.stack.Stack;
import cat.xarxa.local.stack.StackFolder;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is around the parts of a network of which there are several: doors, weather, small disks and a firewall. */
public final class Surroundings {

    private static final int DISK = 1500;

    private final Map<Part, Weather> weathers = new EnumMap<>(Part.class);
    private final Map<Part, Disk> disks = new EnumMap<>(Part.class);
    private final Optional<Firewall> firewall;

    private Surroundings(Optional<Firewall> firewall) {
        this.firewall = firewall;
    }

    /** Stands before all parts of which there are several; none of them has been started yet. */
    static Surroundings of(Stack stack, Redundancy redundancy, Path folder) {
        boolean cluster = redundancy == Redundancy.CLUSTER;
        Surroundings surroundings = new Surroundings(cluster ? Firewall.raise() : Optional.empty());
        for (Part part : Part.values()) {
            surroundings.stand(part, stack.placesOf(part), stack.instances(part));
        }
        if (redundancy == Redundancy.PAIRS) {
            surroundings.giveSmallDisks(folder);
        }
        return surroundings;
    }

    private void stand(Part part, List<Integer> places, List<ProcessServer> instances) {
        firewall.ifPresent(wall -> instances.forEach(wall::know));
        if (instances.size() == 1) {
            return;
        }
        Weather weather = new Weather();
        weathers.put(part, weather);
        if (part.isService()) {
            Balancer.stand(places.getFirst(), instances, weather);
        } else {
            for (int i = 0; i < places.size(); i++) {
                Door.open(places.get(i), instances.get(i).port(), weather);
            }
        }
    }

    private void giveSmallDisks(Path folder) {
        for (Part part : List.of(Part.MONGODB, Part.KAFKA)) {
            Disk.mount(new StackFolder(folder).data(part, 1), DISK).ifPresent(disk -> disks.put(part, disk));
        }
    }

    /** Over the links to a part, where there are several of it. */
    public Optional<Weather> weather(Part part) {
        return Optional.ofNullable(weathers.get(part));
    }

    /** The small disk of a part, where root started a network of pairs. */
    public Optional<Disk> disk(Part part) {
        return Optional.ofNullable(disks.get(part));
    }

    /** Around the processes of a cluster, where root started it. */
    public Optional<Firewall> firewall() {
        return firewall;
    }
}
