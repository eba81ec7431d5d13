package cat.xarxa.portal.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local body of the network.
 *
 * @param id its slug
 * @param kind TOWN_COUNCIL or COUNTY_COUNCIL
 * @param adheredOn null while its accession is pending
 */
public record Member(
        String id,
        String kind,
        String name,
        String comarcaName,
        String province,
        @Nullable LocalDate adheredOn) {}
