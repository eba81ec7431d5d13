package cat.xarxa.notification.notice;

import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever's copy others asked for on their word is told, alone, that it is there and until when. */
@Component
public class CopyNotices {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final Notices notices;
    private final Wording wording;

    CopyNotices(Notices notices, Wording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    /** Part of the caller's transaction. */
    public void tell(UUID event, Recipient person, Instant keptUntil, Instant at) {
        notices.tell(
                event,
                Purpose.COPY,
                person,
                Notices.texts(lang -> new PublicationText(
                        "",
                        wording.say(lang, "notice.copy.title"),
                        wording.say(
                                lang,
                                "notice.copy.summary",
                                Map.of(
                                        "day",
                                        wording.day(lang, keptUntil.atZone(ZONE).toLocalDate()))))),
                at);
    }
}
