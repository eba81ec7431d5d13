package cat.xarxa.members.organ.web;

import cat.xarxa.members.organ.Organ;
import cat.xarxa.members.organ.Seat;
import cat.xarxa.members.organ.web.OrganView.OrganisationView;
import cat.xarxa.members.organ.web.OrganView.SeatView;
import cat.xarxa.members.organ.web.OrganView.Title;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.caller.Caller;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows organs: who is in them to everybody, who sits there to the people of the network. */
@Component
class OrganViews {

    private static final Set<String> STAFF = Set.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN");

    private final Organisations organisations;
    private final Registry registry;
    private final Clock clock;

    OrganViews(Organisations organisations, Registry registry, Clock clock) {
        this.organisations = organisations;
        this.registry = registry;
        this.clock = clock;
    }

    OrganView of(Organ organ, @Nullable Caller caller) {
        Map<String, Title> texts = new LinkedHashMap<>();
        organ.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(name -> texts.put(name.getKey().code(), new Title(name.getValue())));
        List<OrganisationView> inIt = organ.seats().stream()
                .filter(seat -> seat.term().holdsAt(clock.instant()))
                .map(Seat::orgId)
                .distinct()
                .map(org -> new OrganisationView(org.slug(), name(org)))
                .toList();
        List<SeatView> seats =
                isOfTheNetwork(caller) ? organ.seats().stream().map(this::seat).toList() : null;
        return new OrganView(
                organ.getId().slug(),
                organ.kind(),
                texts,
                organ.term().from(),
                organ.term().to(),
                inIt,
                seats,
                organ.version());
    }

    private SeatView seat(Seat seat) {
        return new SeatView(
                seat.id(),
                seat.personId().value(),
                registry.nameOf(seat.personId()),
                seat.orgId().slug(),
                name(seat.orgId()),
                seat.vote(),
                seat.term().from(),
                seat.term().to());
    }

    private String name(OrgId org) {
        return organisations.find(org).map(Organisation::name).orElse(org.slug());
    }

    private static boolean isOfTheNetwork(@Nullable Caller caller) {
        return caller != null && (!caller.mandates().isEmpty() || STAFF.stream().anyMatch(caller::hasRole));
    }
}
