package cat.xarxa.portal.language;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages from addresses, texts from one bundle per language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    /** After the session has been found, before the security chain looks at the address. */
    private static final int BEFORE_SECURITY = -200;

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageOfPath();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    FilterRegistrationBean<NegotiatedPages> negotiatedPages(OfferedLanguages languages) {
        FilterRegistrationBean<NegotiatedPages> filter = new FilterRegistrationBean<>(new NegotiatedPages(languages));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OfferedPages> offeredPages(OfferedLanguages languages) {
        FilterRegistrationBean<OfferedPages> filter = new FilterRegistrationBean<>(new OfferedPages(languages));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(new LanguageOfCode());
    }

    /** Reads a language from its code in a path. */
    private static final class LanguageOfCode implements Converter<String, Language> {

        @Override
        public Language convert(String code) {
            return Language.ofCode(code).orElseThrow(() -> new IllegalArgumentException("unknown language"));
        }
    }
}
