package chairtime.security.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Answers of RFC 9457 with a number by which the operator finds the same failure in the log. */
final class Problems {

    static final String FORBIDDEN = "Your account may not do this.";

    /** Name of the member with that number. */
    static final String REFERENCE = "reference";

    private Problems() {}

    static ProblemDetail of(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.setTitle(known == null ? "Problem" : known.getReasonPhrase());
        problem.setProperty(REFERENCE, UUID.randomUUID().toString());
        return problem;
    }
}
