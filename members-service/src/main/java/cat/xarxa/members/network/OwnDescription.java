package cat.xarxa.members.network;

import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The network describes itself: once at its first start, and whenever it wants to be called otherwise. */
@Component
public class OwnDescription {

    private final Descriptions descriptions;
    private final Logos logos;
    private final Organisations organisations;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    OwnDescription(
            Descriptions descriptions,
            Logos logos,
            Organisations organisations,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.descriptions = descriptions;
        this.logos = logos;
        this.organisations = organisations;
        this.transactions = transactions;
        this.events = events;
    }

    /** Empty until somebody has described it. */
    public Optional<NetworkDescription> current() {
        return descriptions.find();
    }

    /** Describes it so from now on, and tells all services; the same once more changes nothing. */
    public void describe(NetworkDescription wanted, Revision read, Instant now) {
        transactions.inTransaction(() -> {
            Optional<NetworkDescription> before = descriptions.find();
            read.requireNewest(before.map(NetworkDescription::version).orElse(0L));
            if (before.filter(wanted::saysTheSameAs).isEmpty()) {
                NetworkDescription after = before.orElse(wanted).rewritten(wanted);
                show(before.map(NetworkDescription::logo).orElse(null), after.logo(), now);
                descriptions.save(after, before);
                organisations.callNetwork(after.name());
                events.publishEvent(after.described());
            }
        });
    }

    /** Takes a logo in, to be shown once the network is described with its digest. */
    public void takeIn(Logo logo, Instant now) {
        transactions.inTransaction(() -> logos.add(logo, now));
    }

    public Logo logo(String digest) {
        return logos.find(digest).orElseThrow(LogoNotFound::new);
    }

    private void show(@Nullable String before, @Nullable String after, Instant now) {
        if (before != null && !before.equals(after)) {
            logos.putAway(before, now);
        }
        if (after != null && !logos.keep(after)) {
            throw new InvalidInputException(FieldProblem.of("logo", "unknown-logo"));
        }
    }
}
