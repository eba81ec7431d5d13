package cat.xarxa.members.member.export;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.territory.Seat;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory in rows and columns. */
record DirectoryTable(List<List<Cell>> rows) {

    /** Named as the API names them. */
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "state",
            "ineCode5",
            "idescatCode6",
            "comarca",
            "province",
            "populationBand",
            "adheredOn",
            "assemblyOn",
            "assemblyRef");

    static DirectoryTable of(List<Member> members) {
        return new DirectoryTable(members.stream().map(DirectoryTable::row).toList());
    }

    private static List<Cell> row(Member member) {
        Seat seat = member.seat();
        Adhesion adhesion = member.adhesion().orElse(null);
        return cells(
                member.getId().slug(),
                member.name(),
                member.kind(),
                member.state(),
                seat.ineCode5(),
                seat.idescatCode6(),
                seat.comarca().name(),
                seat.province(),
                seat.populationBand(),
                adhesion == null ? null : adhesion.adheredOn(),
                adhesion == null ? null : adhesion.assemblyOn(),
                adhesion == null ? null : adhesion.assemblyRef());
    }

    private static List<Cell> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(Cell::of).toList();
    }
}
