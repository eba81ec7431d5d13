package cat.xarxa.portal.service;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks in the language of the page, and with the token of the person who is signed in. */
final class OnBehalfOfTheReader implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest question, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        HttpServletRequest page =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        question.getHeaders().set(HttpHeaders.ACCEPT_LANGUAGE, Language.of(page).code());
        Person.of(page).flatMap(Person::token).ifPresent(question.getHeaders()::setBearerAuth);
        return execution.execute(question, body);
    }
}
