package cat.xarxa.members.messaging;

import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.Withheld;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A service has taken its part of a copy: what there is, by counts and digests. */
record PersonExportPartReadyV1(UUID exportId, List<CopyFile> files, List<Withheld> withheld) {

    PersonExportPartReadyV1 {
        Objects.requireNonNull(exportId, "exportId");
        files = List.copyOf(Objects.requireNonNull(files, "files"));
        withheld = List.copyOf(Objects.requireNonNull(withheld, "withheld"));
    }

    Copy copy() {
        return new Copy(files, withheld);
    }
}
