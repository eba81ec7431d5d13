package cat.xarxa.portal.adhesion;

import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.service.ServiceAway;
import org.springframework.stereotype.Component;

/** The directory as a file. */
@Component
public class DirectoryFiles {

    private final DirectoryFilesApi files;

    DirectoryFiles(DirectoryFilesApi files) {
        this.files = files;
    }

    /**
     * All members of all states.
     *
     * @param ending csv or xlsx
     * @throws ServiceAway when there is no answer
     */
    public byte[] file(String ending) {
        return Fetched.required("members-service", () -> files.file(ending));
    }
}
