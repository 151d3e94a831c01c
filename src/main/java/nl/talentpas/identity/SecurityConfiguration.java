package nl.talentpas.identity;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may reach what over HTTP: views guard themselves, a few static paths are open, everything else is denied.
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN_PATH = "/inloggen";

    private static final RequestMatcher SIGN_IN_FORM =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_IN_PATH);

    /// @param strength how much work a hash takes: each step doubles it
    @Bean
    static PasswordEncoder passwordEncoder(@Value("${talentpas.security.bcrypt-strength}") int strength) {
        String current = "bcrypt-sha384";
        return new DelegatingPasswordEncoder(current, Map.of(current, new LongPasswordEncoder(strength)));
    }

    @Bean
    SecurityFilterChain web(HttpSecurity http, RequestUtil vaadinRequests, AccountRepository accounts, AuditLog audit) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/actuator/health/**",
                                "/components/**",
                                "/styles/**",
                                "/images/**",
                                "/_static/**",
                                "/webjars/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/**")
                        .denyAll())
                .headers(new SecurityHeaders())
                .formLogin(form -> form.loginPage(SIGN_IN_PATH).failureHandler(SecurityConfiguration::refuse))
                // Vaadin's own configuration would leave the sign-in form without CSRF protection.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleFormBackToSignIn()))
                .addFilterBefore(new StaleSessionFilter(accounts), AuthorizationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN_PATH)
                                .enableCsrfConfiguration(false)
                                .addLogoutHandler(recordingIn(audit))
                                .anyRequest(any -> any.access((user, context) ->
                                        new AuthorizationDecision(isMistypedPage(context.getRequest())))));
        return http.build();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= EmailAddress.MAX_LENGTH) {
            request.getSession().setAttribute(SignInRefusal.TYPED_EMAIL, typed);
        }
        response.sendRedirect(refusal(reason).path());
    }

    private static SignInRefusal refusal(AuthenticationException reason) {
        return switch (reason) {
            case LockedException locked -> SignInRefusal.LOCKED;
            case DisabledException disabled -> SignInRefusal.DISABLED;
            default -> SignInRefusal.WRONG;
        };
    }

    private static AccessDeniedHandler staleFormBackToSignIn() {
        AccessDeniedHandler back = (request, response, denied) -> response.sendRedirect(SignInRefusal.STALE.path());
        return new RequestMatcherDelegatingAccessDeniedHandler(
                new LinkedHashMap<>(Map.of(SIGN_IN_FORM, back)), new AccessDeniedHandlerImpl());
    }

    private static LogoutHandler recordingIn(AuditLog audit) {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
                audit.record(principal.id(), AuditAction.SIGNED_OUT, principal.id(), "");
            }
        };
    }

    /// An address that no view has: the page that says so may be seen by all. Files stay closed.
    private static boolean isMistypedPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().contains(".");
    }
}
