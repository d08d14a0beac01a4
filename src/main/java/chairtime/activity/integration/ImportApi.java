package chairtime.activity.integration;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportId;
import chairtime.activity.ImportProgress;
import chairtime.activity.ImportResult;
import chairtime.platform.export.TableExport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Imports of contractor months for other programs. */
@RestController
@RequestMapping("/api/activity/imports")
@Tag(name = "Imports of contractor months")
class ImportApi {

    private static final int MAX_PAGE_SIZE = 200;

    private final ContractorMonthImports imports;

    ImportApi(ContractorMonthImports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports a contractor month file")
    @ApiResponse(responseCode = "201", description = "Imported")
    @ApiResponse(responseCode = "200", description = "The same file was already there; nothing changed")
    @ApiResponse(responseCode = "422", description = "The file cannot be used; nothing was stored")
    ResponseEntity<ImportBody> importFile(@RequestPart("file") MultipartFile file) throws IOException {
        if (file.getSize() > ContractorMonthImports.MAX_BYTES) {
            throw new MaxUploadSizeExceededException(ContractorMonthImports.MAX_BYTES);
        }
        ImportResult result;
        try (InputStream content = file.getInputStream()) {
            result = imports.importFile(
                    Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv"),
                    content,
                    ImportProgress.UNWATCHED);
        }
        URI address = URI.create("/api/activity/imports/" + result.id().value());
        return ResponseEntity.status(result.unchanged() ? HttpStatus.OK : HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, address.toString())
                .body(ImportBody.of(result));
    }

    @GetMapping
    @Operation(summary = "The history of imports, newest first")
    ImportHistoryBody history(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return ImportHistoryBody.of(
                imports.history(PageRequest.of(Math.max(0, page), Math.min(Math.max(1, size), MAX_PAGE_SIZE))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One import with the rows it left out")
    ImportBody one(@PathVariable long id) {
        return ImportBody.of(imports.result(new ImportId(id)));
    }

    @GetMapping("/{id}/rejections")
    @Operation(summary = "The rows that the import left out, as a CSV file")
    ResponseEntity<byte[]> rejections(@PathVariable long id) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        imports.writeRejections(new ImportId(id), csv);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TableExport.CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows-" + id + ".csv\"")
                .body(csv.toByteArray());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "The file is larger than 64 MB. A contractor month has about 1 MB; choose the file of one month.");
        problem.setProperty("field", "file");
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
