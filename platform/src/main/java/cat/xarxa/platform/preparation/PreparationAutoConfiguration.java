package cat.xarxa.platform.preparation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What a service has to prepare is prepared beside its start. */
@AutoConfiguration
class PreparationAutoConfiguration {

    @Bean
    Preparations preparations(ObjectProvider<Preparation> all) {
        return new Preparations(all);
    }
}
