package cat.xarxa.members.territory;

/**
 * A municipality, by the statistics institutes' public facts.
 *
 * @param ineCode5 the code of the Spanish institute
 * @param idescatCode6 the code of the Catalan institute: the former with a check digit
 * @param name its name in Catalan
 * @param comarca the comarca it lies in
 * @param province the province it lies in
 * @param population its inhabitants in the catalogue's year
 */
public record Municipality(
        String ineCode5, String idescatCode6, String name, Comarca comarca, String province, int population) {}
