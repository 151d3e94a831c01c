package nl.talentpas.exchange;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

/// Why a question got no answer, as RFC 9457 writes it (`application/problem+json`).
///
/// @param title the kind of problem in the reader's language
/// @param detail what to do about it, in the reader's language
/// @param instance the path that was asked for
record Problem(String type, String title, int status, String detail, String instance) {

    static Problem of(ApiRefusal refusal, HttpServletRequest request) {
        var reader = ApiReader.of(request);
        HttpStatus status = refusal.status();
        return new Problem(
                "about:blank",
                reader.say("exchange.problem." + status.value()),
                status.value(),
                reader.say(refusal.key(), refusal.parameters()),
                request.getRequestURI());
    }
}
