package cat.xarxa.portal.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the files of a copy into one, with a list of what has to be there and what its digests are. */
@Component
class CopyArchive {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Copies copies;

    CopyArchive(Copies copies) {
        this.copies = copies;
    }

    byte[] of(PersonalExport export) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            add(zip, "manifest.json", JSON.writeValueAsBytes(Manifest.of(export)));
            for (PersonalExport.Part part : export.parts()) {
                for (PersonalExport.File file : part.files()) {
                    add(zip, Manifest.path(part, file), copies.file(export.id(), part.service(), file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
