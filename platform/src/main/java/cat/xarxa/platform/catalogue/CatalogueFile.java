package cat.xarxa.platform.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A versioned list of the contracts, read from the classpath when the service starts. */
final class CatalogueFile {

    private CatalogueFile() {}

    static List<NamedCsvRecord> rows(String name) {
        String path = "/contracts/catalogue/" + name;
        try (InputStream file = CatalogueFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the classpath");
            }
            return CsvReader.builder().ofNamedCsvRecord(file, UTF_8).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
