package cat.xarxa.portal.adhesion;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** The directory as members-service writes it for spreadsheets. */
interface DirectoryFilesApi {

    @GetExchange("/api/v1/directory.{ending}")
    byte[] file(@PathVariable String ending);
}
