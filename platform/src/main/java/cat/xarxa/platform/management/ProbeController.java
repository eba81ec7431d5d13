package cat.xarxa.platform.management;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the two probes where requests come in: a service that cannot be reached there is not ready. */
@RestController
class ProbeController {

    private final HealthEndpointWebExtension health;

    ProbeController(HealthEndpointWebExtension health) {
        this.health = health;
    }

    @GetMapping("/actuator/health/liveness")
    ResponseEntity<Map<String, String>> liveness() {
        return answer("liveness");
    }

    @GetMapping("/actuator/health/readiness")
    ResponseEntity<Map<String, String>> readiness() {
        return answer("readiness");
    }

    private ResponseEntity<Map<String, String>> answer(String group) {
        WebEndpointResponse<HealthDescriptor> found =
                health.health(ApiVersion.LATEST, WebServerNamespace.SERVER, SecurityContext.NONE, group);
        HealthDescriptor said = Objects.requireNonNull(found.getBody());
        return ResponseEntity.status(found.getStatus())
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", said.getStatus().getCode()));
    }
}
