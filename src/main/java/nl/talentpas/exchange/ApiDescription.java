package nl.talentpas.exchange;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/// How the interface describes itself to programs (OpenAPI).
@Configuration
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Talentpas vocabulary")
                        .version("v1")
                        .description("The skill language, for everybody, to read only. See docs/api.md.")
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/")))
                .servers(List.of(new Server().url("/")));
    }

    /// What may be refused, for every question.
    @Bean
    OperationCustomizer problemsOfEveryQuestion() {
        var problem = new Content()
                .addMediaType(
                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new io.swagger.v3.oas.models.media.MediaType().schema(new ObjectSchema()));
        return (operation, method) -> {
            operation
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description("Not changed since the ETag you sent"))
                    .addApiResponse(
                            "400",
                            new ApiResponse()
                                    .description("A parameter is not right")
                                    .content(problem))
                    .addApiResponse(
                            "404", new ApiResponse().description("Not there").content(problem))
                    .addApiResponse(
                            "429",
                            new ApiResponse()
                                    .description("Wait for Retry-After")
                                    .content(problem));
            return operation;
        };
    }

    @Bean
    OperationCustomizer languageOfEveryAnswer() {
        return (operation, method) -> operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("nl or en; Dutch when left out")
                .schema(new StringSchema().example("nl")));
    }
}
