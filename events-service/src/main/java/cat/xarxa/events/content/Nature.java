package cat.xarxa.events.content;

/**
 * What kind of activity it is, and what it is to the network.
 *
 * @param kind what it is
 * @param networkRole what the network does in it
 * @param lineOfWork the line of the network's work that it belongs to
 */
public record Nature(Kind kind, NetworkRole networkRole, LineOfWork lineOfWork) {

    /** What it is. */
    public enum Kind {
        CONFERENCE_DAY,
        SEMINAR,
        WORKSHOP,
        LECTURE,
        FORUM,
        TRAINING,
        GATHERING,
        ASSEMBLY
    }

    /** What the network does in it; drives wording, feeds and reports. */
    public enum NetworkRole {
        ORGANISER,
        CO_ORGANISER,
        PARTICIPANT,
        DISSEMINATOR
    }

    /** Going to others' forums, training with key actors, passing information on. */
    public enum LineOfWork {
        FORUM_PARTICIPATION,
        CO_ORGANISED_TRAINING,
        INFORMATION_RELAY
    }
}
