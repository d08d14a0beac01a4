package chairtime.platform.ui;

import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of the elements of a diagram, in the order of the file. */
record ProcessSteps(Map<String, String> nameById) {

    static ProcessSteps read(String bpmnXml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> names = new LinkedHashMap<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(bpmnXml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String id = reader.getAttributeValue(null, "id");
                    String name = reader.getAttributeValue(null, "name");
                    if (id != null && name != null) {
                        names.put(id, name.replaceAll("\\s+", " "));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The diagram is not XML", e);
        }
        return new ProcessSteps(names);
    }

    List<String> names(Collection<String> ids) {
        return nameById.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
