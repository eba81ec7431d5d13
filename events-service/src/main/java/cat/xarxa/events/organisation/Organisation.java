package cat.xarxa.events.organisation;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that may hold an activity.
 *
 * @param slug its stable name in addresses and requests
 * @param name its name as people know it
 */
@Document("organisations")
@TypeAlias("organisation.v1")
record Organisation(@Id String slug, String name) {}
