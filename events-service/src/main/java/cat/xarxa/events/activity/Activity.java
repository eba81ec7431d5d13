package cat.xarxa.events.activity;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something in the calendar that the network holds or takes part in. (An <em>event</em> is only ever something that
 * happened.)
 */
@Document("activities")
public record Activity(@Id UUID id) {}
