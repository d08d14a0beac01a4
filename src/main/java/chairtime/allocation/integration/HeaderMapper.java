package chairtime.allocation.integration;

import chairtime.allocation.MessageKind;
import chairtime.allocation.integration.BundleIndex.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/** Finds what a message is about and what it asks for. */
final class HeaderMapper {

    private static final String EVENT = "servicerequest-request";
    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    private final BundleIndex index;
    private final Findings findings;

    HeaderMapper(BundleIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    /** The header, if there is one and it announces a request. */
    @Nullable
    Entry<MessageHeader> header() {
        List<Entry<MessageHeader>> headers = index.all(MessageHeader.class);
        if (headers.size() != 1) {
            findings.error("required", "A message has one MessageHeader.", "Bundle.entry");
            return null;
        }
        Entry<MessageHeader> header = headers.get(0);
        boolean isRequest = header.resource().getEvent() instanceof Coding event && EVENT.equals(event.getCode());
        if (!isRequest) {
            findings.error(
                    "not-supported",
                    "Only the event servicerequest-request is taken here: places in slots are given by coordinators,"
                            + " and answers to requests of others are not expected.",
                    header.path() + ".event");
            return null;
        }
        return header;
    }

    /** The request that the header is about. */
    @Nullable
    Entry<ServiceRequest> request(Entry<MessageHeader> header) {
        Optional<Entry<ServiceRequest>> focus = header.resource().getFocus().stream()
                .map(reference -> index.find(ServiceRequest.class, reference))
                .flatMap(Optional::stream)
                .findFirst();
        if (focus.isPresent()) {
            return focus.get();
        }
        List<Entry<ServiceRequest>> all = index.all(ServiceRequest.class);
        if (all.size() == 1) {
            findings.warning(
                    "not-found",
                    "The focus names no ServiceRequest of the message; the only one there is was read.",
                    header.path() + ".focus");
            return all.get(0);
        }
        findings.error("required", "The focus must name the ServiceRequest in the message.", header.path() + ".focus");
        return null;
    }

    /** What is asked for. */
    @Nullable
    MessageKind kind(Entry<MessageHeader> header, Entry<ServiceRequest> request) {
        String reason = Codes.codings(List.of(header.resource().getReason()))
                .map(Coding::getCode)
                .findFirst()
                .orElse("");
        ServiceRequestStatus status = request.resource().getStatus();
        boolean revoked = status == ServiceRequestStatus.REVOKED || status == ServiceRequestStatus.ENTEREDINERROR;
        if (reason.equals("delete") || reason.equals("update") && revoked) {
            return MessageKind.CANCEL;
        }
        if (!reason.equals("new") && !reason.equals("update")) {
            findings.error(
                    reason.isEmpty() ? "required" : "code-invalid",
                    "The reason is new, update or delete.",
                    header.path() + ".reason");
            return null;
        }
        if (status != ServiceRequestStatus.ACTIVE) {
            findings.error(
                    "invariant",
                    "A request that is new or changed has the status active; one that is taken back comes with the"
                            + " reason update and the status revoked.",
                    request.path() + ".status");
            return null;
        }
        return reason.equals("new") ? MessageKind.NEW : MessageKind.UPDATE;
    }

    /** What the sender calls the request; empty when it has no name. */
    String requestKey(Entry<ServiceRequest> request) {
        String name = request.name();
        if (!name.matches("[A-Za-z0-9.-]{1,64}")) {
            findings.error(
                    "required",
                    "Give the ServiceRequest an id, or its entry a fullUrl, of at most 64 letters, digits, dots and"
                            + " hyphens: later messages name it by that.",
                    request.path() + ".id");
        }
        return name;
    }

    /** Codes by which the request says what it is for. */
    Set<String> useCases(Entry<ServiceRequest> request, MessageKind kind) {
        Set<String> codes = new LinkedHashSet<>();
        Codes.codings(request.resource().getCategory()).map(Coding::getCode).forEach(code -> {
            if (code.matches(CODE)) {
                codes.add(code);
            } else {
                findings.error("code-invalid", "A use case is not a code.", request.path() + ".category");
            }
        });
        if (codes.isEmpty() && kind == MessageKind.NEW) {
            findings.error("required", "Say in the category what the request is for.", request.path() + ".category");
        }
        return codes;
    }
}
