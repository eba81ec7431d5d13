package cat.xarxa.platform.envelope;

import java.util.Set;

/** Names of the headers of an event: CloudEvents 1.0 in binary mode, all of them UTF-8 texts. */
public final class EnvelopeHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String SEQUENCE = "ce_sequence";
    public static final String EPOCH = "ce_epoch";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String ACTOR_REF = "ce_actorref";
    public static final String TRACE_PARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    public static final String JSON = "application/json";
    public static final String VERSION_1 = "1.0";

    /** All that a receiver reads; any other header stays behind at the door. */
    public static final Set<String> ALL = Set.of(
            SPEC_VERSION,
            ID,
            SOURCE,
            TYPE,
            SUBJECT,
            TIME,
            DATA_SCHEMA,
            SEQUENCE,
            EPOCH,
            CORRELATION_ID,
            CAUSATION_ID,
            ACTOR_REF,
            TRACE_PARENT,
            CONTENT_TYPE);

    private EnvelopeHeaders() {}
}
