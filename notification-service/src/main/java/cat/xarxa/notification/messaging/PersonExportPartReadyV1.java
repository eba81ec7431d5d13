package cat.xarxa.notification.messaging;

import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.Withheld;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.List;
import java.util.UUID;

/**
 * {@code cat.xarxa.notification.person-export-part-ready.v1} as it travels: what there is of a person, by counts and
 * digests.
 */
record PersonExportPartReadyV1(UUID exportId, List<CopyFile> files, List<Withheld> withheld) {

    private static final String TOPIC = "xarxa.notification.export";
    private static final String TYPE = "cat.xarxa.notification.person-export-part-ready.v1";

    static PersonExportPartReadyV1 of(UUID export, Copy copy) {
        return new PersonExportPartReadyV1(export, copy.files(), copy.withheld());
    }

    OutgoingEvent wire() {
        return new OutgoingEvent(TOPIC, TYPE, exportId.toString(), this);
    }
}
