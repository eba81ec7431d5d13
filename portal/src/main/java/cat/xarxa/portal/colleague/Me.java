package cat.xarxa.portal.colleague;

import java.util.List;
import java.util.UUID;

/** For which institutions the signed-in person acts. */
public record Me(UUID personId, List<Held> mandates) {

    public Me {
        mandates = List.copyOf(mandates);
    }

    /** A mandate that the person holds today. */
    public record Held(String org, String orgName, String role, String rights) {

        public boolean isAdmin() {
            return rights.equals("ADMIN");
        }
    }
}
