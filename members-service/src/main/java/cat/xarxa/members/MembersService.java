package cat.xarxa.members;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The members service. */
@SpringBootApplication
public class MembersService {

    public static void main(String[] arguments) {
        SpringApplication.run(MembersService.class, arguments);
    }
}
