package chairtime.security.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

class ApiErrorsTest {

    private final Failing failing = new Failing();
    private final MockMvc api = MockMvcBuilders.standaloneSetup(failing)
            .setControllerAdvice(new ApiErrors())
            .build();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new RefusedException("Too late."), 422, "Too late."),
                Arguments.of(
                        new NotFoundException("This call"), 404, "This call does not exist, or you may not see it."),
                Arguments.of(new AccessDeniedException("internals"), 403, "Your account may not do this."),
                Arguments.of(
                        new OptimisticLockingFailureException("row 7"),
                        409,
                        "Somebody else has changed this meanwhile. Read it again and repeat your change."),
                Arguments.of(new MaxUploadSizeExceededException(1), 413, "The file is too large."),
                Arguments.of(
                        new ResponseStatusException(HttpStatus.CONFLICT, "The bids are sealed until the deadline."),
                        409,
                        "The bids are sealed until the deadline."),
                Arguments.of(
                        new IllegalStateException("jdbc:mariadb://secret"),
                        500,
                        "Something went wrong here. Try again; if it stays, give the reference to your"
                                + " administrator."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsStatusAndASentence(RuntimeException failure, int status, String sentence) throws Exception {
        failing.failure = failure;

        api.perform(get("/api/failing/1"))
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").value(sentence))
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(jsonPath("$.trace").doesNotExist());
    }

    @Test
    void aRefusalNamesTheField() throws Exception {
        failing.failure = new RefusedException("month", "Choose a month that has ended.");

        api.perform(get("/api/failing/1")).andExpect(jsonPath("$.field").value("month"));
    }

    @Test
    void whatCannotBeReadIsABadRequest() throws Exception {
        api.perform(get("/api/failing/seven")).andExpect(status().isBadRequest());
        api.perform(post("/api/failing").contentType(MediaType.APPLICATION_JSON).content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        api.perform(post("/api/failing").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType());
        api.perform(post("/api/failing/1")).andExpect(status().isMethodNotAllowed());
    }

    @org.springframework.web.bind.annotation.RestController
    static class Failing {

        RuntimeException failure = new RefusedException("no");

        @GetMapping("/api/failing/{number}")
        String read(@PathVariable("number") int number) {
            throw failure;
        }

        @PostMapping("/api/failing")
        Map<String, String> write(@RequestBody Map<String, String> body) {
            return body;
        }
    }
}
