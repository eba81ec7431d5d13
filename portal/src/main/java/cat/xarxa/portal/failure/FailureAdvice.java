package cat.xarxa.portal.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address that cannot be one of ours leads nowhere. */
@ControllerAdvice(annotations = Controller.class)
class FailureAdvice {

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noSuchAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure.NOT_FOUND.answer(request, response);
    }
}
