package chairtime.allocation.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources of a bundle, found by what other resources call them, however they write it. */
final class BundleIndex {

    private final List<Entry<Resource>> entries = new ArrayList<>();

    BundleIndex(Bundle bundle) {
        int number = 0;
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() != null) {
                entries.add(new Entry<>(
                        entry.getResource(),
                        "Bundle.entry[" + number + "].resource",
                        last(entry.getFullUrl()),
                        last(entry.getResource().getIdElement().getValue())));
            }
            number++;
        }
    }

    /** All resources of that kind, in order. */
    <T extends Resource> List<Entry<T>> all(Class<T> kind) {
        List<Entry<T>> found = new ArrayList<>();
        for (Entry<Resource> entry : entries) {
            if (kind.isInstance(entry.resource())) {
                found.add(new Entry<>(kind.cast(entry.resource()), entry.path(), entry.fullUrlName(), entry.idName()));
            }
        }
        return found;
    }

    /** The resource that is referred to. */
    <T extends Resource> Optional<Entry<T>> find(Class<T> kind, @Nullable Reference reference) {
        String name = reference == null ? "" : last(reference.getReference());
        return name.isEmpty()
                ? Optional.empty()
                : all(kind).stream().filter(entry -> entry.isCalled(name)).findFirst();
    }

    /** What a reference or an address ends with: {@code urn:uuid:x}, {@code Patient/x} and {@code x} are all x. */
    static String last(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain = text.replaceFirst("/_history/.*$", "").strip();
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
    }

    /**
     * @param resource what is in the entry
     * @param path where it is
     * @param fullUrlName end of the entry's address; may be empty
     * @param idName the resource's id; may be empty
     */
    record Entry<T extends Resource>(T resource, String path, String fullUrlName, String idName) {

        boolean isCalled(String name) {
            return name.equalsIgnoreCase(fullUrlName) || name.equalsIgnoreCase(idName);
        }

        /** By what later messages name it; empty when it has no name. */
        String name() {
            return idName.isEmpty() ? fullUrlName : idName;
        }
    }
}
