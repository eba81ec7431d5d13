package cat.xarxa.portal.page;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** All pages with their services, without sign-in, sessions and the database behind them. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.health.DataMongoHealthContributorAutoConfiguration"
        })
@ComponentScan(
        basePackages = "cat.xarxa.portal",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "cat\\.xarxa\\.portal\\.(session|security)\\..*",
                            "cat\\.xarxa\\.portal\\.signin\\.(?!SignInController).*",
                            "cat\\.xarxa\\.portal\\.Portal",
                            ".*(Tests|IT|PagesWithoutDoor)"
                        }))
class PagesWithoutDoor {}
