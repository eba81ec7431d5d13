package cat.xarxa.platform.problem.answer;

import cat.xarxa.platform.problem.ProblemAutoConfiguration;
import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Every failure of an API becomes a problem document; {@code xarxa.api=false} switches that off, for a portal of pages.
 */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class, after = ProblemAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "xarxa.api", havingValue = "true", matchIfMissing = true)
class AnswerAutoConfiguration {

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    LastResort lastResort(ProblemWriter problems) {
        return new LastResort(problems);
    }

    /** Innermost, so that it speaks before the valve that Boot adds. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals(ProblemWriter problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerRefusals(problems)));
    }
}
