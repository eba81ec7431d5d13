package cat.xarxa.portal.map;

import cat.xarxa.portal.organisation.Member;
import java.util.List;

/**
 * The country with the municipalities of some members.
 *
 * @param size of the drawing
 * @param country its outline
 * @param comarques the lines in it
 * @param elsewhere how many members are no municipality, so that they stand in the list only
 */
public record MemberMap(String size, String country, String comarques, List<Town> towns, int elsewhere) {

    /** A municipality that a member governs. */
    public record Town(Member member, String outline) {}
}
