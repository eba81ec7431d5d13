package cat.xarxa.members.demo;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo network as the file has it: real towns and allies, invented people.
 *
 * @param about what the file says of itself
 * @param since the day from which adhesions, agreements and mandates count
 * @param members the members
 * @param partners the allies
 * @param people everybody who has an account
 */
record DemoNetwork(
        String about, LocalDate since, List<DemoMember> members, List<DemoPartner> partners, List<DemoPerson> people) {

    private static final String FILE = "/demo/network.json";

    static DemoNetwork read() {
        try (InputStream file = Objects.requireNonNull(DemoNetwork.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readValue(file, DemoNetwork.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** A member; its town is the one that it governs or sits in. */
    record DemoMember(String id, MemberKind kind, String name, String town) {}

    /**
     * An ally.
     *
     * @param client what their machine signs in as, which the realm of the demo makes; null for none
     */
    record DemoPartner(
            String id, String name, String kind, @Nullable String client) {}

    /**
     * An invented person.
     *
     * @param user what stands before {@code @example.org} in the address that they sign in with
     * @param name an invented name
     * @param lang the language they read
     * @param org for whom they act, null for nobody
     * @param role in what capacity, null for none
     * @param duties what they do for the network as a whole
     */
    record DemoPerson(
            String user,
            String name,
            Language lang,
            @Nullable String org,
            Capacity.@Nullable Role role,
            @Nullable Set<Duty> duties) {

        String address() {
            return user + "@example.org";
        }

        /** The name, and that nobody is called so. */
        String markedName() {
            return switch (lang) {
                case CA, ES -> name + ", persona inventada";
                case EN -> name + ", an invented person";
            };
        }

        boolean isOfTheOffice() {
            return duties != null && duties.contains(Duty.OFFICE);
        }
    }
}
