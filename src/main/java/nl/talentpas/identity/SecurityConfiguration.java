package nl.talentpas.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/// Who may reach what over HTTP: views guard themselves, a few static paths are open, everything else is denied.
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /// @param strength how much work a hash takes: each step doubles it
    @Bean
    static PasswordEncoder passwordEncoder(@Value("${talentpas.security.bcrypt-strength}") int strength) {
        String current = "bcrypt-sha384";
        return new DelegatingPasswordEncoder(current, Map.of(current, new LongPasswordEncoder(strength)));
    }

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
