package cat.xarxa.platform.catalogue;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Bean;

/** Reads the catalogue where the contracts are on the classpath and an API sorts by it. */
@AutoConfiguration
@ConditionalOnResource(resources = "classpath:contracts/catalogue/themes.csv")
@ConditionalOnProperty(name = "xarxa.api", matchIfMissing = true)
class CatalogueAutoConfiguration {

    @Bean
    Catalogue catalogue() {
        return new Catalogue();
    }
}
