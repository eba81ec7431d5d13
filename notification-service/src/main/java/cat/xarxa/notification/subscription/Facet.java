package cat.xarxa.notification.subscription;

/** By what a publication can be wanted. */
public enum Facet {
    /** Post, activity or project. */
    KIND,
    /** Its type within the kind. */
    TYPE,
    /** The organisation that owns it. */
    OWNER,
    THEME,
    /** A municipality's INE code or a comarca's slug. */
    TERRITORY
}
