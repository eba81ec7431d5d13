package cat.xarxa.portal.language;

import java.util.Set;

/** Tells in which of our languages this network offers its pages. */
public interface OfferedLanguages {

    /** Catalan always is among them. */
    Set<Language> offered();
}
