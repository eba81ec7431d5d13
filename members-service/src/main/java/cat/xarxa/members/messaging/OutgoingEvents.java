package cat.xarxa.members.messaging;

import cat.xarxa.members.client.PartnerClientEvent;
import cat.xarxa.members.erasure.ErasureEvent;
import cat.xarxa.members.export.ExportEvent;
import cat.xarxa.members.guest.GuestEvent;
import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.network.NetworkDescribed;
import cat.xarxa.members.organ.OrganEvent;
import cat.xarxa.members.partner.PartnerEvent;
import cat.xarxa.members.person.PersonEvent;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.succession.MandateSucceeded;
import cat.xarxa.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what happened into the outbox, in the transaction in which it happened. */
@Component
class OutgoingEvents {

    private static final String KEY_ISSUED = "person-key-issued.v1";
    private static final String REGISTERED = "person-registered.v1";
    private static final String CONTACT_CHANGED = "person-contact-changed.v1";

    private final Outbox outbox;
    private final Seals seals;

    OutgoingEvents(Outbox outbox, Seals seals) {
        this.outbox = outbox;
        this.seals = seals;
    }

    @EventListener
    void tell(MemberEvent happened) {
        outbox.append(MemberMessages.of(happened));
    }

    @EventListener
    void tell(NetworkDescribed happened) {
        outbox.append(NetworkMessages.of(happened));
    }

    @EventListener
    void tell(OrganEvent happened) {
        outbox.append(OrganMessages.of(happened));
    }

    @EventListener
    void tell(PartnerEvent happened) {
        outbox.append(PartnerMessages.of(happened));
    }

    @EventListener
    void tell(PartnerClientEvent.Rotated happened) {
        outbox.append(PartnerClientMessages.of(happened));
    }

    @EventListener
    void tell(MandateEvent happened) {
        outbox.append(MandateMessages.of(happened));
    }

    @EventListener
    void tell(MandateSucceeded happened) {
        outbox.append(SuccessionMessages.of(happened));
    }

    @EventListener
    void tell(GuestEvent happened) {
        outbox.append(GuestMessages.of(happened));
    }

    @EventListener
    void tell(ErasureEvent happened) {
        outbox.append(ErasureMessages.of(happened));
    }

    @EventListener
    void tell(ExportEvent happened) {
        outbox.append(ExportMessages.of(happened));
    }

    @EventListener
    void tell(PersonEvent happened) {
        PersonId person = happened.personId();
        String id = person.toString();
        switch (happened) {
            case PersonEvent.KeyIssued issued ->
                outbox.append(Topic.PERSON_KEY.event(KEY_ISSUED, id, PersonKeyIssuedV1.of(issued)));
            case PersonEvent.Registered registered -> {
                String sealed = seals.seal(person, PersonRegisteredV1.Opened.of(registered));
                var data = new PersonRegisteredV1(
                        id, registered.kind().name(), sealed, registered.zone().getId());
                outbox.append(Topic.PERSON.event(REGISTERED, id, data));
            }
            case PersonEvent.ContactChanged changed -> {
                String sealed = seals.seal(person, PersonContactChangedV1.Opened.of(changed));
                var data = new PersonContactChangedV1(id, sealed);
                outbox.append(Topic.CONTACT.event(CONTACT_CHANGED, id, data));
            }
            case PersonEvent.Erased _ -> {
                outbox.append(Topic.PERSON_KEY.event(KEY_ISSUED, id, null));
                outbox.append(Topic.PERSON.event(REGISTERED, id, null));
                outbox.append(Topic.CONTACT.event(CONTACT_CHANGED, id, null));
            }
            case PersonEvent.DutiesAssigned _ -> {}
        }
    }
}
