package cat.xarxa.platform.copy;

import java.util.List;

/**
 * What was taken: every store of the service, also those with nothing in them.
 *
 * @param withheld what mentions people and is not handed over
 */
public record Copy(List<CopyFile> files, List<Withheld> withheld) {

    public Copy {
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }
}
