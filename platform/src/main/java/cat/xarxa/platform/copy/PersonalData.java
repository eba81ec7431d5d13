package cat.xarxa.platform.copy;

import java.util.List;

/** Where a part of a service holds something of people; a test walks the whole database for what is missing here. */
public interface PersonalData {

    List<Holding> holdings();

    /** What mentions people and is not handed over, each with its reason. */
    default List<Withheld> withheld() {
        return List.of();
    }
}
