package cat.xarxa.members.territory;

import org.jspecify.annotations.Nullable;

/**
 * Where a member is: the key of all matching by territory.
 *
 * @param ineCode5 the municipality, null for a body that is not one
 * @param idescatCode6 the municipality in the Catalan institute's code, null where the former is
 * @param comarca the comarca
 * @param province the province
 * @param populationBand the municipality's size, null where it is not one
 */
public record Seat(
        @Nullable String ineCode5,
        @Nullable String idescatCode6,
        Comarca comarca,
        String province,
        @Nullable PopulationBand populationBand) {

    /** Of a town council: the municipality itself. */
    public static Seat of(Municipality town) {
        return new Seat(
                town.ineCode5(),
                town.idescatCode6(),
                town.comarca(),
                town.province(),
                PopulationBand.of(town.population()));
    }

    /** Of any other body: in the town, but not the town. */
    public static Seat in(Municipality town) {
        return new Seat(null, null, town.comarca(), town.province(), null);
    }
}
