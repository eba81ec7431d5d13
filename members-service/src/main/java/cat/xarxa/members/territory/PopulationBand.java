package cat.xarxa.members.territory;

/** Sizes of municipalities, cut where Spanish local law adds duties (5,000, 20,000, 50,000) and at both ends. */
public enum PopulationBand {
    UP_TO_1000(1_000),
    UP_TO_5000(5_000),
    UP_TO_20000(20_000),
    UP_TO_50000(50_000),
    UP_TO_100000(100_000),
    OVER_100000(Integer.MAX_VALUE);

    private final int limit;

    PopulationBand(int limit) {
        this.limit = limit;
    }

    public static PopulationBand of(int population) {
        for (PopulationBand band : values()) {
            if (population <= band.limit) {
                return band;
            }
        }
        throw new IllegalStateException("the last band has no limit");
    }
}
