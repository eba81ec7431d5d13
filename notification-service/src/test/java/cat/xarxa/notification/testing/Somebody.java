package cat.xarxa.notification.testing;

import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person of the network, as members-service tells of them.
 *
 * @param address where mail reaches them
 */
public record Somebody(UUID id, SealingKey key, String lang, String address) {

    private static final Ids IDS = new Ids();

    /** Somebody new, with a mailbox that nobody else has. */
    public static Somebody reading(String lang) {
        UUID id = IDS.next();
        return new Somebody(id, SealingKey.generate(), lang, id + "@example.org");
    }

    public Somebody writtenToAt(String other) {
        return new Somebody(id, key, lang, other);
    }

    /** A town that adhered, where people hold mandates. */
    public static WireEvent town(String slug, String municipality, String comarca) {
        return WireEvent.first(
                "xarxa.members.member",
                slug,
                "member-adhered",
                Map.of("memberId", slug, "name", "Ajuntament", "ineCode5", municipality, "comarca", comarca));
    }

    /** A town that is a member from a day on. */
    public static WireEvent townSince(String slug, LocalDate day) {
        return townSince(slug, day, "nobody");
    }

    /** The same with a mentor. */
    public static WireEvent townSince(String slug, LocalDate day, String mentor) {
        return WireEvent.first(
                "xarxa.members.member",
                slug,
                "member-adhered",
                Map.of(
                        "memberId",
                        slug,
                        "name",
                        "Ajuntament de Prova",
                        "ineCode5",
                        "08298",
                        "comarca",
                        "osona",
                        "adheredOn",
                        day,
                        "mentorId",
                        mentor));
    }

    /** Everything that is told of somebody who takes on a role. */
    public List<WireEvent> as(String role, String org) {
        return List.of(mandate(role, org), person(), contact(), keyIssued());
    }

    public WireEvent mandate(String role, String org) {
        return mandate(IDS.next(), role, org, Instant.now());
    }

    public WireEvent mandate(UUID mandate, String role, String org, Instant at) {
        return WireEvent.first(
                        "xarxa.members.mandate",
                        mandate.toString(),
                        "mandate-started",
                        Map.of(
                                "mandateId", mandate,
                                "personId", id,
                                "orgId", org,
                                "role", role,
                                "rights", "USER",
                                "from", LocalDate.of(2026, 1, 1)))
                .toldAt(at);
    }

    public WireEvent endOf(UUID mandate, String org) {
        return WireEvent.first(
                        "xarxa.members.mandate",
                        mandate.toString(),
                        "mandate-ended",
                        Map.of("mandateId", mandate, "personId", id, "orgId", org, "to", LocalDate.of(2026, 11, 24)))
                .numbered(2);
    }

    /** Somebody takes over a mandate from this one; told between its beginning and its end. */
    public WireEvent handsOver(UUID mandate, Somebody heir, UUID heirsMandate, String org, String... inherit) {
        return WireEvent.first(
                        "xarxa.members.mandate",
                        mandate.toString(),
                        "mandate-succeeded",
                        Map.of(
                                "successionId", IDS.next(),
                                "orgId", org,
                                "from", Map.of("mandateId", mandate, "personId", id),
                                "to", Map.of("mandateId", heirsMandate, "personId", heir.id()),
                                "inherit", List.of(inherit)))
                .numbered(2);
    }

    public WireEvent person() {
        String named = "{\"name\":\"Anna Puig\",\"lang\":\"" + lang + "\"}";
        return WireEvent.first(
                "xarxa.members.person",
                id.toString(),
                "person-registered",
                Map.of("personId", id, "kind", "MANDATED", "sealed", sealed(named)));
    }

    /** What is told of them when they live in another zone. */
    public WireEvent personIn(String zone) {
        String named = "{\"name\":\"Anna Puig\",\"lang\":\"" + lang + "\"}";
        return WireEvent.first(
                "xarxa.members.person",
                id.toString(),
                "person-registered",
                Map.of("personId", id, "kind", "MANDATED", "sealed", sealed(named), "zone", zone));
    }

    public WireEvent contact() {
        String emails = "{\"emails\":[{\"address\":\"" + address + "\",\"kind\":\"PERSONAL\"}]}";
        return WireEvent.first(
                "xarxa.members.contact",
                id.toString(),
                "person-contact-changed",
                Map.of("personId", id, "sealed", sealed(emails)));
    }

    public WireEvent keyIssued() {
        return WireEvent.first(
                "xarxa.members.person-key",
                id.toString(),
                "person-key-issued",
                Map.of("personId", id, "key", key.encoded()));
    }

    /** They are to be erased. */
    public WireEvent erasure(UUID erasure) {
        return WireEvent.first(
                "xarxa.members.erasure",
                erasure.toString(),
                "erasure-requested",
                Map.of("erasureId", erasure, "personId", id));
    }

    /** They asked for a copy of what is held of them. */
    public WireEvent export(UUID export) {
        return WireEvent.first(
                "xarxa.members.export",
                export.toString(),
                "person-export-requested",
                Map.of(
                        "exportId",
                        export,
                        "personId",
                        id,
                        "keptUntil",
                        Instant.now().plusSeconds(600)));
    }

    /** The copy that others asked for on their word is whole. */
    public WireEvent copied(UUID export, Instant until) {
        return WireEvent.first(
                "xarxa.members.export",
                export.toString(),
                "person-export-completed",
                Map.of("exportId", export, "personId", id, "keptUntil", until));
    }

    public WireEvent keyDestroyed() {
        return WireEvent.first("xarxa.members.person-key", id.toString(), "person-key-issued", null)
                .numbered(2);
    }

    private String sealed(String text) {
        return Sealer.seal(key, id.toString(), text);
    }
}
