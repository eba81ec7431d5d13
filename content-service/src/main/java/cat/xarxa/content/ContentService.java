package cat.xarxa.content;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the content service. */
@SpringBootApplication
public class ContentService {

    public static void main(String[] args) {
        SpringApplication.run(ContentService.class, args);
    }
}
