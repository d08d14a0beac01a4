package chairtime.security.web;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** Turns what goes wrong in the API into problem+json that tells the caller what to do and nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> problem(Exception failure, HttpServletRequest request) throws Exception {
        if (!path(request).startsWith("/api/")) {
            throw failure;
        }
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            return answer(Problems.of(HttpStatus.FORBIDDEN, Problems.FORBIDDEN));
        }
        if (failure instanceof RefusedException refused) {
            ProblemDetail problem = Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage());
            refused.field().ifPresent(field -> problem.setProperty("field", field));
            return answer(problem);
        }
        ProblemDetail problem = Problems.of(status(failure), sentence(failure));
        if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log.error(
                    "{} {} failed, reference {}", request.getMethod(), path(request), problem.getProperties(), failure);
        }
        return answer(problem);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof NotFoundException) {
            return HttpStatus.NOT_FOUND;
        }
        if (failure instanceof OptimisticLockingFailureException || failure instanceof OptimisticLockException) {
            return HttpStatus.CONFLICT;
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        if (failure instanceof TypeMismatchException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof MultipartException) {
            return HttpStatus.BAD_REQUEST;
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof NotFoundException) {
            return failure.getMessage();
        }
        if (failure instanceof ResponseStatusException said && said.getReason() != null) {
            return said.getReason();
        }
        return switch (status(failure).value()) {
            case 400 -> "The request cannot be understood: check its parameters and its body.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "The answer cannot be given in the format asked for.";
            case 409 -> "Somebody else has changed this meanwhile. Read it again and repeat your change.";
            case 413 -> "The file is too large.";
            case 415 -> "Send the request in the format that the API description names.";
            default -> "Something went wrong here. Try again; if it stays, give the reference to your administrator.";
        };
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
