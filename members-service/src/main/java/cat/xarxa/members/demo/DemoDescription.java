package cat.xarxa.members.demo;

import cat.xarxa.members.network.MailSender;
import cat.xarxa.members.network.NetworkDescription;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import java.util.EnumSet;

/** Describes the demo network, unless somebody who tries it out has done so: nobody is led to the first page of it. */
class DemoDescription {

    private static final NetworkDescription XARXA = NetworkDescription.first(
            "Xarxa de Municipis per l’Economia Social i Solidària",
            EnumSet.allOf(Language.class),
            new MailSender("Xarxa de Municipis", "xarxa@example.org"),
            null);

    private final DemoProgress progress;
    private final OwnDescription description;
    private final Clock clock;

    DemoDescription(DemoProgress progress, OwnDescription description, Clock clock) {
        this.progress = progress;
        this.description = description;
        this.clock = clock;
    }

    void write() {
        progress.once("network", () -> {
            if (description.current().isEmpty()) {
                description.describe(XARXA, new Revision(0), clock.instant());
            }
        });
    }
}
