package cat.xarxa.local.demo.programme;

import java.util.List;

/** Something that the demo publishes once, and of which people are told once. */
public sealed interface Publication permits Written, Recording {

    /** How the line that tells of it begins. */
    String name();

    /** Its titles, by which its e-mails are known. */
    List<String> titles();

    /** The feeds in which it stands. */
    List<String> feeds();

    /** Whether every person of the network gets it, representatives like technicians. */
    boolean isForEverybody();
}
