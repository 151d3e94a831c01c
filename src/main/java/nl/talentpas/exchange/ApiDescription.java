package nl.talentpas.exchange;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    OperationCustomizer languageOfEveryAnswer() {
        return (operation, method) -> operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("nl or en; Dutch when left out")
                .schema(new StringSchema().example("nl")));
    }
}
