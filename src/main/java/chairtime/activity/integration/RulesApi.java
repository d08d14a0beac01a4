package chairtime.activity.integration;

import chairtime.activity.RuleQuestions;
import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the rules say about stated figures, for other programs. Nothing is stored. */
@RestController
@RequestMapping(path = "/api/rules", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules of the year")
class RulesApi {

    private final RuleQuestions questions;

    RulesApi(RuleQuestions questions) {
        this.questions = questions;
    }

    @PostMapping("/year-end")
    @Operation(
            summary = "What a contract's year comes to",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = YearEndQuestion.class))))
    @ApiResponse(responseCode = "200", description = "The result")
    @ApiResponse(responseCode = "422", description = "A field cannot be used; the answer names it and the remedy")
    YearEndBody yearEnd(@RequestBody String body) {
        StatedFields stated = YearEndQuestion.read(body);
        @Nullable String commissioner = YearEndQuestion.commissioner(stated);
        return YearEndBody.of(questions.yearEnd(commissioner, YearEndQuestion.figures(stated)), commissioner != null);
    }

    @PostMapping("/unscheduled-requirement")
    @Operation(
            summary = "What a contract has to give of unscheduled care",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = UnscheduledQuestion.class))))
    @ApiResponse(responseCode = "200", description = "The requirement")
    @ApiResponse(responseCode = "422", description = "A field cannot be used; the answer names it and the remedy")
    UnscheduledBody unscheduled(@RequestBody String body) {
        StatedFields stated = UnscheduledQuestion.read(body);
        FinancialYear year = stated.has(UnscheduledQuestion.YEAR)
                ? stated.year(UnscheduledQuestion.YEAR)
                : questions.yearOfUnscheduledCare();
        return questions
                .unscheduled(year, UnscheduledQuestion.contractValue(stated), UnscheduledQuestion.udaRate(stated))
                .map(requirement -> UnscheduledBody.of(year, requirement))
                .orElseThrow(() -> new RefusedException(
                        UnscheduledQuestion.YEAR,
                        "There is no requirement of unscheduled care in " + year
                                + ". State a year with one, or leave it out."));
    }
}
