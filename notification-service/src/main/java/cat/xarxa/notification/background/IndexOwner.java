package cat.xarxa.notification.background;

/** Has indexes in the database, which are made beside the start of the service. */
public interface IndexOwner {

    /** Makes them; those that are there already stay. */
    void prepareIndexes();
}
