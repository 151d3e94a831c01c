package nl.talentpas.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Who may reach what over HTTP: views guard themselves, a few static paths are open, everything else is denied.
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain web(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**",
                        "/components/**",
                        "/styles/**",
                        "/images/**",
                        "/_static/**",
                        "/webjars/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {});
        return http.build();
    }
}
