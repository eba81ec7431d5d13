package cat.xarxa.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to the description of an API which refusals to expect, and their form. */
final class Refusals implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("304", "The copy that the caller has is the newest"),
            Map.entry("400", "Not understood; every field at fault is named with the remedy"),
            Map.entry("401", "The token is missing, no longer valid, or not for this API"),
            Map.entry("403", "The caller may not do this"),
            Map.entry("404", "There is no such thing, or it is not for the caller"),
            Map.entry("409", "The state of the thing does not allow it"),
            Map.entry("412", "The thing has changed since the caller read it"),
            Map.entry("413", "More than 1 MB"),
            Map.entry("415", "Not application/json"),
            Map.entry("428", "If-Match with the version that was read is missing"),
            Map.entry("429", "More than is fair to others; Retry-After says when to try again"));

    private final Map<String, List<String>> statuses;

    Refusals(ApiDescription description) {
        this.statuses = description.refusals();
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::addTo);
    }

    private void addTo(Operation operation) {
        statuses.getOrDefault(operation.getOperationId(), List.of())
                .forEach(status -> operation.getResponses().addApiResponse(status, refusal(status)));
    }

    private static ApiResponse refusal(String status) {
        ApiResponse response = new ApiResponse().description(MEANINGS.get(status));
        return status.startsWith("3")
                ? response
                : response.content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", new StringSchema().description("Path in the request"))
                .addProperty("code", new StringSchema().description("Stable reason"))
                .addProperty("message", new StringSchema().description("What is wrong and what to do"));
        return new ObjectSchema()
                .description("Why a request was refused (RFC 9457)")
                .addProperty("type", new StringSchema().description("urn:problem:xarxa: and a stable name"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(field));
    }
}
