package cat.xarxa.portal.privacy;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.service.ServiceAway;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** The copies that people ask for of all that is held of them. */
@Component
public class Exports {

    private static final String SERVICE = "members-service";

    private final ExportsApi exports;
    private final CopyArchive archive;

    Exports(ExportsApi exports, CopyArchive archive) {
        this.exports = exports;
        this.archive = archive;
    }

    /** The signed-in person wants one. */
    public Saving<PersonalExport> request() {
        return Saving.by(exports::request);
    }

    /**
     * The one of the signed-in person, empty where none is kept.
     *
     * @throws ServiceAway when there is no answer
     */
    public Optional<PersonalExport> mine() {
        try {
            PersonalExport mine = Fetched.from(SERVICE, exports::mine).value();
            if (mine == null) {
                throw new ServiceAway();
            }
            return Optional.of(mine);
        } catch (HttpClientErrorException.NotFound none) {
            return Optional.empty();
        }
    }

    /**
     * All files of the signed-in person's in one.
     *
     * @throws PageNotFound when there is none, or parts are missing
     * @throws ServiceAway when one of them cannot be had
     */
    public byte[] archive() {
        return mine().filter(PersonalExport::complete).map(archive::of).orElseThrow(PageNotFound::new);
    }
}
