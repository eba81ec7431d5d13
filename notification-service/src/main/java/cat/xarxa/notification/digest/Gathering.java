package cat.xarxa.notification.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rule of what a digest tells: the newest state of each thread, of what the person may still see and still asks
 * for; never a thread whose newest state went at once.
 *
 * @param told what was published, by its id; what is not there was taken back
 * @param wanted of it, what the person is told of as things stand now
 * @param atOnce by thread, when its newest state was sent to the person by itself
 * @param isMember whether the person holds a mandate now
 */
record Gathering(Map<UUID, Publication> told, Map<UUID, Decision> wanted, Map<UUID, Instant> atOnce, boolean isMember) {

    private static final Comparator<Delivery> OLDEST_FIRST =
            Comparator.comparing(Delivery::at).thenComparing(mail -> mail.key().text());

    /** What becomes of the mails that were held for a digest. */
    Gathered of(List<Delivery> held, UUID digest) {
        List<Outcome> ends = new ArrayList<>(held.size());
        List<Delivery> standing = new ArrayList<>(held.size());
        for (Delivery mail : held) {
            Publication publication = told.get(mail.publication());
            if (publication == null) {
                ends.add(Outcome.of(mail.key(), DeliveryState.RECALLED, "taken-back"));
            } else if (!wanted.containsKey(publication.id())) {
                ends.add(Outcome.of(mail.key(), DeliveryState.SUPPRESSED, whyNot(publication)));
            } else {
                standing.add(mail);
            }
        }
        return new Gathered(entries(standing, digest, ends), ends);
    }

    private String whyNot(Publication publication) {
        return publication.audience().admits(isMember) ? "asked-for-no-more" : "not-admitted-any-more";
    }

    private List<Digest.Entry> entries(List<Delivery> standing, UUID digest, List<Outcome> ends) {
        List<Digest.Entry> entries = new ArrayList<>();
        threads(standing).forEach((subject, states) -> {
            Delivery newest = states.stream().max(OLDEST_FIRST).orElseThrow();
            boolean overtaken = atOnce.getOrDefault(subject, Instant.MIN).isAfter(newest.at());
            states.forEach(mail -> ends.add(
                    overtaken
                            ? Outcome.of(mail.key(), DeliveryState.SUPERSEDED, "newest-state-sent-at-once")
                            : Outcome.of(mail.key(), DeliveryState.IN_DIGEST, "in-digest " + digest)));
            Decision decision = wanted.get(newest.publication());
            if (!overtaken && decision != null) {
                entries.add(new Digest.Entry(newest.publication(), decision.reasons()));
            }
        });
        return entries;
    }

    private Map<UUID, List<Delivery>> threads(List<Delivery> standing) {
        return standing.stream().sorted(OLDEST_FIRST).collect(groupingBy(this::subject, LinkedHashMap::new, toList()));
    }

    private UUID subject(Delivery mail) {
        Publication publication = told.get(mail.publication());
        return publication == null ? mail.publication() : publication.subject();
    }

    /**
     * What a digest came to.
     *
     * @param ends what becomes of each of the held mails
     */
    record Gathered(List<Digest.Entry> entries, List<Outcome> ends) {}
}
