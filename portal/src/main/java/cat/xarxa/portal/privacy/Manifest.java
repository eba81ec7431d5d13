package cat.xarxa.portal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What has to be in an archive, so that whoever has it can tell that nothing is missing.
 *
 * @param takenAt when it was asked for
 */
record Manifest(UUID export, UUID person, Instant takenAt, List<Service> services) {

    static Manifest of(PersonalExport export) {
        return new Manifest(
                export.id(),
                export.personId(),
                export.requestedAt(),
                export.parts().stream().map(Service::of).toList());
    }

    /** Where a file stands in the archive. */
    static String path(PersonalExport.Part part, PersonalExport.File file) {
        return part.part() + "/" + file.name() + ".json";
    }

    /** All that a service holds, and what it does not hand over. */
    private record Service(String service, List<Entry> files, List<PersonalExport.Withheld> withheld) {

        static Service of(PersonalExport.Part part) {
            return new Service(
                    part.part(),
                    part.files().stream()
                            .map(file -> new Entry(path(part, file), file.store(), file.records(), file.sha256()))
                            .toList(),
                    part.withheld());
        }
    }

    /** A file, also where there is nothing in it. */
    private record Entry(String file, String store, int records, String sha256) {}
}
