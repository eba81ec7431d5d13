package cat.xarxa.content.organisation;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that posts may belong to.
 *
 * @param slug its stable name in addresses and requests
 * @param name its name as people know it
 */
@Document("organisations")
@TypeAlias("organisation.v1")
record Organisation(@Id String slug, String name) {}
