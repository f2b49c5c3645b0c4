package coop.alveole.ops.http;

import coop.alveole.command.shared.Answer;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What every operation of the API shares is said once, here, and not on each handler. */
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Unreadable request",
            "401", "Not signed in",
            "403", "No right to it today",
            "404", "Unknown, or out of reach",
            "503", "Not now: try again, with the same key");
    private static final Map<String, String> COMMAND_REFUSALS = Map.of(
            "409", "Exists already, or two entries at the same instant",
            "412", "Changed meanwhile",
            "413", "Over 10 MB",
            "415", "Neither JSON nor a form",
            "422", "A rule refuses",
            "507", "Disk full: nothing was recorded");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Request.class, FormWithFile.class, Reading.class, Viewer.class)
                .replaceWithSchema(YearMonth.class, new StringSchema().pattern("^\\d{4}-\\d{2}$"));
    }

    @Bean
    OpenAPI openApi() {
        var components = new Components()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        ModelConverters.getInstance(true).read(Answer.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Alvéole")
                        .version("v1")
                        .description("Commands are POST to a verb, queries are GET; dates ISO, refusals problem+json.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/").description("This house")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OperationCustomizer sharedByAll() {
        return (operation, handler) -> {
            REFUSALS.forEach((status, sentence) -> refusal(operation, status, sentence));
            var allowed = handler.getMethodAnnotation(Allowed.class);
            if (allowed != null)
                operation.addExtension("x-allowed", allowed.value().name());
            FileForms.describe(operation, handler);
            if (isCommand(handler)) command(operation);
            else if (takes(handler, Reading.class)) question(operation);
            return operation;
        };
    }

    private static void command(Operation operation) {
        COMMAND_REFUSALS.forEach((status, sentence) -> refusal(operation, status, sentence));
        var answer = new Schema<Answer>().$ref("#/components/schemas/Answer");
        var responses = operation.getResponses();
        responses.remove("200");
        responses.addApiResponse("200", answered("Recorded; with simulate=true, the events that would be", answer));
        responses.addApiResponse("201", answered("Created", answer));
        responses.addApiResponse("303", new ApiResponse().description("Recorded from a form: go on to its page"));
        header(operation, "Idempotency-Key", "1 to 64 ASCII characters: the same request again is done once");
        header(operation, "If-Match", "\"version\" last read: refused with 412 when the object has changed");
        header(operation, "X-Reason", "Why, as a code in lower case");
        header(operation, "X-Correlation", "A UUID that ties several commands together");
        query(operation, "simulate", "true: run every check and answer the events, storing nothing");
    }

    private static void question(Operation operation) {
        query(operation, "asOf", "What was true on that day (AAAA-MM-JJ); today when absent");
        query(operation, "knownAt", "What had been recorded by that instant or position; of one object only");
        query(operation, "after", "Wait, 2 s at most, until this position has been folded");
        query(operation, "strict", "true: 503 rather than an older truth");
    }

    private static boolean isCommand(HandlerMethod handler) {
        return takes(handler, Request.class);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == type);
    }

    private static void header(Operation operation, String name, String sentence) {
        operation.addParametersItem(parameter("header", name, sentence));
    }

    private static void query(Operation operation, String name, String sentence) {
        operation.addParametersItem(parameter("query", name, sentence));
    }

    private static Parameter parameter(String in, String name, String sentence) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(sentence)
                .schema(new StringSchema())
                .required(false);
    }

    private static ApiResponse answered(String sentence, Schema<?> schema) {
        return new ApiResponse()
                .description(sentence)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static void refusal(Operation operation, String status, String sentence) {
        var schema = new Schema<>().$ref(PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(sentence)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }

    private static Schema<?> problem() {
        var text = new StringSchema();
        return new ObjectSchema()
                .description("RFC 9457; type leads to the page of the rule, errors point into the body")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", text)
                .addProperty("code", text)
                .addProperty("rule", text)
                .addProperty("legalBasis", text)
                .addProperty("errors", new Schema<>().type("array"));
    }
}
