package cat.xarxa.events.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The mandates that somebody held or holds in one organisation, and by which of them they speak for it. It must hold on
 * the very day. One exception: the network came to know mandates only when it began, and activities before that are
 * recorded, too; so one that begins after the day counts when it holds today. One that ended before the day never does.
 */
record HeldMandates(List<Mandate> mandates) {

    private static final Comparator<Mandate> NEWEST =
            Comparator.comparing(Mandate::from).thenComparing(Mandate::id);

    HeldMandates {
        mandates = List.copyOf(mandates);
    }

    /** Of several that held on the day the newest; where none did, the newest of the later ones. */
    Optional<Mandate> toSpeakOn(LocalDate day, LocalDate today) {
        return newest(mandate -> mandate.holdsOn(day))
                .or(() -> newest(mandate -> mandate.from().isAfter(day) && mandate.holdsOn(today)));
    }

    private Optional<Mandate> newest(Predicate<Mandate> counts) {
        return mandates.stream().filter(counts).max(NEWEST);
    }
}
