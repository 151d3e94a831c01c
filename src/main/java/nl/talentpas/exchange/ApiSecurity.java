package nl.talentpas.exchange;

import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/// The only door to `/api/v1`: a few paths that everybody may read, without session or cookie. All else there stays
/// closed, as does the rest of `/api` (see `identity`).
@Configuration
class ApiSecurity {

    private static final String[] OPEN = {
        "/api/v1/concepts",
        "/api/v1/concepts/*",
        "/api/v1/occupations/*/skills",
        "/api/v1/search",
        "/api/v1/algorithm",
        "/api/v1/openapi",
        "/api/v1/openapi.yaml"
    };

    @Bean
    static Allowances allowances(@Value("${talentpas.api.requests-per-minute}") int perMinute) {
        return new Allowances(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    /// Without cookies there is nothing that a forged request could misuse, hence no CSRF token.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http, Allowances allowances, ProblemWriter problems) {
        return http.securityMatcher("/api/v1/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems))
                .addFilterAfter(new RateLimitFilter(allowances, problems), HeaderWriterFilter.class)
                .build();
    }
}
