package cat.xarxa.members.demo;

import cat.xarxa.members.client.ClientId;
import cat.xarxa.members.client.ClientScope;
import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.demo.DemoNetwork.DemoMember;
import cat.xarxa.members.demo.DemoNetwork.DemoPartner;
import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the demo network through the same use cases as any other, step by step: what is there stays, what an
 * interrupted start left out follows.
 */
class DemoSeeder implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);

    private final DemoNetwork network = DemoNetwork.read();
    private final DemoProgress progress;
    private final DemoDescription description;
    private final MemberRoll roll;
    private final Alliances alliances;
    private final DemoPeople people;
    private final PartnerAccess access;

    DemoSeeder(
            DemoProgress progress,
            DemoDescription description,
            MemberRoll roll,
            Alliances alliances,
            DemoPeople people,
            PartnerAccess access) {
        this.access = access;
        this.progress = progress;
        this.description = description;
        this.roll = roll;
        this.alliances = alliances;
        this.people = people;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void prepare() {
        if (!progress.hasBegun() && people.areThere()) {
            throw new IllegalStateException(
                    "XARXA_DEMO is on, and the database holds a network that is no demo: it is left as it is."
                            + " Switch XARXA_DEMO off.");
        }
        description.write();
        network.members().forEach(this::member);
        network.partners().forEach(this::partner);
        network.people().forEach(person -> progress.onceFor(person.user(), () -> people.add(person, network.since())));
        LOG.info(
                "The demo network is there: {} members, {} partners, {} invented people",
                network.members().size(),
                network.partners().size(),
                network.people().size());
    }

    private void member(DemoMember member) {
        OrgId id = new OrgId(member.id());
        progress.once("member " + id, () -> {
            LocalDate since = network.since();
            roll.apply(new ApplyForMembership(id, member.kind(), member.name(), member.town(), since));
            roll.admit(id, newest(id), since);
            roll.adhere(id, newest(id), new Adhesion(since, null, null));
        });
    }

    private Revision newest(OrgId id) {
        return new Revision(roll.get(id).version());
    }

    private void partner(DemoPartner partner) {
        OrgId id = new OrgId(partner.id());
        PartnerKind kind = PartnerKind.withSlug(partner.kind()).orElseThrow();
        progress.once(
                "partner " + id,
                () -> alliances.agree(new Organisation(id, partner.name()), kind, Agreement.since(network.since())));
        String client = partner.client();
        if (client != null) {
            progress.once(
                    "client " + client,
                    () -> access.adopt(new ClientId(id, "demo"), EnumSet.allOf(ClientScope.class), client));
        }
    }
}
