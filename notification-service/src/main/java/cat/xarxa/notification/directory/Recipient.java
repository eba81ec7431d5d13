package cat.xarxa.notification.directory;

import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.wording.Lang;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person who may be told. Its parts come by different topics in any order, so each may still be missing; the ordinal
 * is given once and says in which slice of every fan-out the person lies.
 */
@AggregateRoot
@Document("recipients")
public class Recipient {

    @Identity
    @Id
    private final UUID id;

    private final int ordinal;
    private final List<Mandate> mandates;
    private @Nullable String sealedPerson;
    private @Nullable String sealedContact;

    /** Id of the zone they live in, null until it is told. */
    private @Nullable String zone;

    /** Tag of the language that a guest chose, null for all others, who say it to members-service. */
    private @Nullable String lang;

    /** Stays for ever: what is told late of somebody who was erased must not bring them back. */
    private @Nullable Boolean erased;

    Recipient(
            UUID id,
            int ordinal,
            List<Mandate> mandates,
            @Nullable String sealedPerson,
            @Nullable String sealedContact) {
        this.id = id;
        this.ordinal = ordinal;
        this.mandates = new ArrayList<>(mandates);
        this.sealedPerson = sealedPerson;
        this.sealedContact = sealedContact;
    }

    static Recipient admitted(UUID id, int ordinal) {
        return new Recipient(id, ordinal, List.of(), null, null);
    }

    void take(Mandate mandate) {
        leave(mandate.id());
        if (!isErased()) {
            mandates.add(mandate);
        }
    }

    void leave(UUID mandateId) {
        mandates.removeIf(mandate -> mandate.id().equals(mandateId));
    }

    void isCalled(String sealed) {
        sealedPerson = isErased() ? null : sealed;
    }

    void livesIn(@Nullable String told) {
        zone = isErased() ? null : told;
    }

    void reads(Lang chosen) {
        lang = isErased() ? null : chosen.tag();
    }

    void isReachedBy(String sealed) {
        sealedContact = isErased() ? null : sealed;
    }

    void isNamedNoMore() {
        sealedPerson = null;
        zone = null;
    }

    void isReachedNoMore() {
        sealedContact = null;
    }

    /** Nothing is known of the person any more, nor will be. */
    void erase() {
        erased = true;
        mandates.clear();
        sealedPerson = null;
        zone = null;
        lang = null;
        sealedContact = null;
    }

    public boolean isErased() {
        return Boolean.TRUE.equals(erased);
    }

    public UUID id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    public RecipientRange range() {
        return RecipientRange.of(ordinal);
    }

    /** The mandates that the person holds now. */
    public List<Mandate> mandates() {
        return List.copyOf(mandates);
    }

    /** The zone they live in, where one is known by which these clocks can go. */
    public Optional<ZoneId> zone() {
        return Recipients.zone(zone);
    }

    /** The language that they chose as a guest. */
    Optional<Lang> lang() {
        return Lang.of(lang);
    }

    /** The person as a fan-out sees them. */
    Holder holder() {
        return new Holder(id, mandates);
    }

    Optional<String> sealedPerson() {
        return Optional.ofNullable(sealedPerson);
    }

    Optional<String> sealedContact() {
        return Optional.ofNullable(sealedContact);
    }
}
