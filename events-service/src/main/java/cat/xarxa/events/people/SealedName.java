package cat.xarxa.events.people;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person's name as it travels.
 *
 * @param sealed opened by the person's key only
 */
@Document("people")
@TypeAlias("sealed-name.v1")
record SealedName(@Id UUID personId, String sealed) {}
