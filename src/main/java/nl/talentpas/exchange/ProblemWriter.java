package nl.talentpas.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a program why the door stays closed, in words and not as a sign-in page.
@Component
class ProblemWriter implements AuthenticationEntryPoint {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /// Whoever comes here asked for something that nobody may: another method, or another path.
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authenticationNeeded)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            write(new ApiRefusal(HttpStatus.NOT_FOUND, "exchange.problem.path"), request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            write(new ApiRefusal(HttpStatus.METHOD_NOT_ALLOWED, "exchange.problem.method"), request, response);
        }
    }

    void write(ApiRefusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(refusal, request);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, ApiReader.of(request).language().getLanguage());
        json.writeValue(response.getOutputStream(), problem);
    }
}
