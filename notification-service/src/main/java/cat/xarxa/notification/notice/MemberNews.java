package cat.xarxa.notification.notice;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rule R13, as far as the network goes: who follows its news reads of a new member, by mail in the next digest. */
@Component
class MemberNews {

    private final Fanout fanout;
    private final Organisations organisations;
    private final Wording wording;

    MemberNews(Fanout fanout, Organisations organisations, Wording wording) {
        this.fanout = fanout;
        this.organisations = organisations;
        this.wording = wording;
    }

    void tell(Adhesion adhesion, Instant at) {
        fanout.tell(adhesion.event(), news(adhesion, at), null);
    }

    private Publication news(Adhesion adhesion, Instant at) {
        String org = organisations.name(adhesion.org());
        return new Publication(
                adhesion.event(),
                PublicationKind.MEMBER,
                "ADHESION",
                Network.SLUG,
                null,
                Set.of(),
                territories(organisations.homes(Set.of(adhesion.org())).get(adhesion.org())),
                Audience.PUBLIC,
                false,
                Notices.texts(lang -> new PublicationText(
                        adhesion.org(),
                        wording.say(lang, "notice.joined.title", Map.of("org", org)),
                        wording.say(
                                lang,
                                "notice.joined.summary",
                                Map.of("org", org, "day", wording.day(lang, adhesion.on()))))),
                adhesion.on(),
                at,
                null);
    }

    private static Set<String> territories(@Nullable Home home) {
        return home == null
                ? Set.of()
                : Stream.of(home.municipality(), home.comarca())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
