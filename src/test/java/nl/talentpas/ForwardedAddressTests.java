package nl.talentpas;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// From which address the web server takes a request to come, with the product's own settings.
class ForwardedAddressTests {

    private static final String VISITOR = "203.0.113.7";
    private static final String MADE_UP = "198.51.100.1";

    /// A web server that says whom it talks to.
    @Configuration
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Echo {

        @Bean
        ServletRegistrationBean<HttpServlet> echo() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter()
                                    .write(request.getRemoteAddr() + " " + request.getScheme() + " "
                                            + request.getServerName());
                        }
                    },
                    "/*");
        }
    }

    @Test
    void theProxyOnThisMachineIsBelievedAboutTheVisitor() {
        assertThat(seen(VISITOR)).isEqualTo(VISITOR + " https talentpas.example");
    }

    @Test
    void whatTheVisitorPutsBeforeItIsNot() {
        assertThat(seen(MADE_UP + ", " + VISITOR)).startsWith(VISITOR + " ");
    }

    @Test
    void whoIsNoProxyIsNotBelievedAtAll() {
        assertThat(seen(MADE_UP, "--TALENTPAS_PROXIES=192.0.2.10/32")).isEqualTo("127.0.0.1 http 127.0.0.1");
    }

    @Test
    void anotherProxyMayBeNamed() {
        assertThat(seen(VISITOR + ", 192.0.2.10", "--TALENTPAS_PROXIES=127.0.0.0/8, 192.0.2.10/32"))
                .startsWith(VISITOR + " ");
    }

    private static String seen(String forwardedFor, String... settings) {
        var application = new SpringApplicationBuilder(Echo.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "server.address=127.0.0.1");
        try (var context = (ServletWebServerApplicationContext) application.run(settings);
                var client = HttpClient.newHttpClient()) {
            int port = context.getWebServer().getPort();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", forwardedFor)
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "talentpas.example")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
