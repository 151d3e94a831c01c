package nl.talentpas.identity;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/// After signing in: the page that was asked for, or else the home of one's role.
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String asked = determineTargetUrl(request, response);
        return asked.equals(getDefaultTargetUrl()) ? "/" + home(authentication) : asked;
    }

    private static String home(@Nullable Authentication authentication) {
        return authentication == null
                ? ""
                : Role.homeOf(Arrays.stream(Role.values())
                        .filter(role -> authentication.getAuthorities().stream()
                                .anyMatch(granted ->
                                        AccountPrincipal.authority(role).equals(granted.getAuthority())))
                        .toList());
    }
}
