package cat.xarxa.notification.subscription.criteria;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import java.util.UUID;

/**
 * One thing that a publication must be, or may be, to be wanted.
 *
 * @param value a plain value, or one of the words below that are looked up when it matters
 */
public record Criterion(Facet facet, String value) {

    /** Every owner but the network itself. */
    static final String MEMBERS_AND_ALLIES = "@members-and-allies";

    /** The comarca of the organisation that the subscription came with, wherever that lies at the time. */
    static final String OWN_COMARCA = "@own-comarca";

    public static Criterion kind(PublicationKind kind) {
        return new Criterion(Facet.KIND, kind.name());
    }

    public static Criterion type(String type) {
        return new Criterion(Facet.TYPE, type);
    }

    public static Criterion owner(String org) {
        return new Criterion(Facet.OWNER, org);
    }

    public static Criterion ownedByMembersOrAllies() {
        return owner(MEMBERS_AND_ALLIES);
    }

    public static Criterion theme(String theme) {
        return new Criterion(Facet.THEME, theme);
    }

    public static Criterion territory(String territory) {
        return new Criterion(Facet.TERRITORY, territory);
    }

    public static Criterion activity(UUID activity) {
        return new Criterion(Facet.ACTIVITY, activity.toString());
    }

    public static Criterion series(String series) {
        return new Criterion(Facet.SERIES, series);
    }

    public static Criterion ownComarca() {
        return territory(OWN_COMARCA);
    }

    /** Whether its value is one of the words that are looked up when it matters. */
    public boolean isLookedUp() {
        return (facet == Facet.OWNER && value.equals(MEMBERS_AND_ALLIES))
                || (facet == Facet.TERRITORY && value.equals(OWN_COMARCA));
    }

    boolean fits(Subject subject) {
        return switch (facet) {
            case KIND -> subject.publication().kind().wantedAs().name().equals(value);
            case TYPE -> subject.publication().type().equals(value);
            case OWNER -> isOwner(subject.publication());
            case THEME -> subject.publication().themes().contains(value);
            case TERRITORY -> subject.concerns(value);
            case ACTIVITY -> subject.publication().activity().filter(this::is).isPresent();
            case SERIES -> subject.publication().series().filter(value::equals).isPresent();
        };
    }

    private boolean is(UUID activity) {
        return activity.toString().equals(value);
    }

    private boolean isOwner(Publication publication) {
        return value.equals(MEMBERS_AND_ALLIES)
                ? !publication.ownerOrg().equals(Network.SLUG)
                : publication.owners().contains(value);
    }

    /** By what a publication can be wanted. */
    public enum Facet {
        /** Post, activity or project. */
        KIND,
        /** Its type within the kind. */
        TYPE,
        /** The organisation that owns it, or one of those that organise it. */
        OWNER,
        THEME,
        /** A municipality's INE code or a comarca's slug. */
        TERRITORY,
        /** One activity and what comes of it, by its id. */
        ACTIVITY,
        /** The activities of a series and what comes of them, by its slug. */
        SERIES
    }
}
