package cat.xarxa.portal.profile;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Tells what to call a person: the identity provider holds no names, members-service does. */
@Component
public class Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

    private final ProfileApi people;

    Profiles(ProfileApi people) {
        this.people = people;
    }

    /** Empty while nobody knows. */
    public Optional<String> nameOf(String token) {
        try {
            return Optional.of(people.me("Bearer " + token).name());
        } catch (RestClientException failure) {
            LOG.warn("members-service tells no name: {}", failure.getMessage());
            return Optional.empty();
        }
    }
}
