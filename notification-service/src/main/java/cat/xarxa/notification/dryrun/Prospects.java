package cat.xarxa.notification.dryrun;

import static java.util.stream.Collectors.groupingBy;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Restraint;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.dryrun.Prospect.Mail;
import cat.xarxa.notification.fanout.Rehearsal;
import cat.xarxa.notification.publication.Publication;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at the people of a range: what each would be told, or why not. */
@Component
class Prospects {

    private static final String NOT_ADMITTED = "not-admitted";
    private static final String NOT_ASKED_FOR = "not-asked-for";
    private static final String NOT_TOLD_BEFORE = "not-told-before";
    private static final String NO_MAIL = "no-mail";

    private final Recipients recipients;
    private final Rehearsal rehearsal;

    Prospects(Recipients recipients, Rehearsal rehearsal) {
        this.recipients = recipients;
        this.rehearsal = rehearsal;
    }

    /** Everybody in a range who would be told, or holds a mandate and would not. */
    List<Prospect> in(RecipientRange range, Publication draft, Reachability.Look look) {
        Map<UUID, List<Delivery>> rows = rehearsal.of(draft, range).stream()
                .collect(groupingBy(row -> row.key().person()));
        Map<UUID, String> obstacles =
                look.obstacles(rows.keySet().stream().sorted().toList());
        return recipients.in(range).stream()
                .filter(holder -> holder.holdsMandate() || rows.containsKey(holder.id()))
                .sorted(Comparator.comparing(Holder::id))
                .map(holder -> prospect(holder, rows.getOrDefault(holder.id(), List.of()), draft, obstacles))
                .toList();
    }

    private static Prospect prospect(
            Holder holder, List<Delivery> rows, Publication draft, Map<UUID, String> obstacles) {
        if (rows.isEmpty()) {
            boolean admitted = draft.audience().admits(holder.holdsMandate());
            return new Prospect(
                    holder.id(), holder.mandates(), List.of(), null, null, admitted ? uninvolved(draft) : NOT_ADMITTED);
        }
        Map<Channel, Delivery> byChannel =
                rows.stream().collect(Collectors.toMap(row -> row.key().channel(), row -> row));
        return told(holder, rows.getFirst(), Optional.ofNullable(byChannel.get(Channel.EMAIL)), obstacles);
    }

    private static Prospect told(Holder holder, Delivery any, Optional<Delivery> mail, Map<UUID, String> obstacles) {
        String obstacle = mail.map(row -> obstacle(row, obstacles)).orElse(NO_MAIL);
        boolean reached = obstacle.isEmpty();
        return new Prospect(
                holder.id(),
                holder.mandates(),
                any.reasons(),
                mail.filter(row -> reached).map(Prospects::how).orElse(null),
                mail.filter(row -> reached).map(Prospects::due).orElse(null),
                reached ? null : obstacle);
    }

    private static String uninvolved(Publication draft) {
        return draft.told().filter(what -> what.kind().isOwed()).isPresent() ? NOT_TOLD_BEFORE : NOT_ASKED_FOR;
    }

    private static Mail how(Delivery mail) {
        if (mail.digestDue() != null) {
            return Mail.DIGEST;
        }
        return mail.state() == DeliveryState.DEFERRED ? Mail.LATER : Mail.NOW;
    }

    private static @Nullable Instant due(Delivery mail) {
        Restraint restraint = mail.restraint();
        return mail.digestDue() != null || restraint == null ? mail.digestDue() : restraint.until();
    }

    /** Empty when there is none. */
    private static String obstacle(Delivery mail, Map<UUID, String> obstacles) {
        Restraint restraint = mail.restraint();
        if (!mail.state().isTerminal()) {
            return obstacles.getOrDefault(mail.key().person(), "");
        }
        return restraint == null
                ? mail.state().name().toLowerCase(Locale.ROOT)
                : restraint.cause().code();
    }
}
