package nl.talentpas.exchange;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what goes wrong while answering into a problem that a program and its maker can read.
@RestControllerAdvice(assignableTypes = VocabularyApi.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<Problem> on(ApiRefusal refusal, HttpServletRequest request) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ApiReader.of(request).language().getLanguage())
                .body(Problem.of(refusal, request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return on(bad("exchange.problem.missing", missing.getParameterName()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return on(bad("exchange.problem.parameter", mismatch.getName()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMediaTypeNotAcceptableException unwritable, HttpServletRequest request) {
        return on(new ApiRefusal(HttpStatus.NOT_ACCEPTABLE, "exchange.problem.json-only"), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Exception unforeseen, HttpServletRequest request) {
        LOG.error("No answer to {}", request.getRequestURI(), unforeseen);
        return on(new ApiRefusal(HttpStatus.INTERNAL_SERVER_ERROR, "exchange.problem.ours"), request);
    }

    private static ApiRefusal bad(String key, String parameter) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, key, parameter);
    }
}
