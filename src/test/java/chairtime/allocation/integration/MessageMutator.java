package chairtime.allocation.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Makes mistakes in messages, the same ones for the same seed: in their trees and in their bytes. */
final class MessageMutator {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Values that have broken programs before, as they are written in JSON. */
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202egnp.exe\"",
            "\"<script>alert(1)</script>\"",
            "\"'; DROP TABLE allocation_referral; --\"",
            "\"${jndi:ldap://example.invalid/a}\"",
            "\"../../etc/passwd\"",
            "\"9999-99-99\"",
            "\"0000-00-00\"",
            "\"2100-01-01\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"2023-10-02T25:61:61+99:99\"",
            "\"urn:uuid:\"",
            "\"Patient/\"",
            "\"#\"",
            "\"Dx" + "9".repeat(50) + "\"",
            "\"" + "x".repeat(5000) + "\"",
            "\"%s%n%x\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"Nonsense\"}",
            "{\"reference\":\"urn:uuid:9589fb37-87a2-48d8-968f-b371429208a8\"}");

    // a message with copies of itself grows fast, and longer ones are refused unread
    private static final int LONGEST = 300_000;

    private final Random random;
    private final List<JsonNode> trees = new ArrayList<>();

    MessageMutator(long seed, List<String> bases) {
        random = new Random(seed);
        for (String base : bases) {
            trees.add(tree(base));
        }
    }

    /** Another message with mistakes. */
    byte[] next() {
        // those of our own are first in the list and more often taken
        int base = random.nextBoolean() ? random.nextInt(3) : random.nextInt(trees.size());
        JsonNode tree = trees.get(base).deepCopy();
        if (random.nextInt(4) == 0) {
            renew(tree);
        }
        int mistakes = 1 << random.nextInt(4);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < mistakes; i++) {
            mistake(tree, tokens);
        }
        String text = tree.toString();
        for (int i = 0; i < tokens.size(); i++) {
            text = text.replace("\"@" + i + "@\"", tokens.get(i));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            return next();
        }
        return random.nextInt(8) == 0 ? withBadBytes(bytes) : bytes;
    }

    /** Gives the message and its request names of their own, as a new referral has. */
    private void renew(JsonNode tree) {
        if (tree instanceof ObjectNode bundle && bundle.has("entry")) {
            bundle.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
            bundle.get("entry").forEach(entry -> {
                if (entry.at("/resource/resourceType").asText().equals("ServiceRequest")) {
                    ((ObjectNode) entry.get("resource"))
                            .put("id", new UUID(random.nextLong(), random.nextLong()).toString());
                }
            });
        }
    }

    private void mistake(JsonNode tree, List<String> tokens) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name.toUpperCase(Locale.ROOT), object.remove(name));
                case 2 -> object.set(name, any(holders).deepCopy());
                case 3 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
                default -> object.put(name, token(tokens));
            }
        } else if (holder instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                case 2 -> array.set(at, any(holders).deepCopy());
                default -> array.set(at, JSON.getNodeFactory().textNode(token(tokens)));
            }
        }
    }

    private String token(List<String> tokens) {
        tokens.add(NASTY.get(random.nextInt(NASTY.size())));
        return "@" + (tokens.size() - 1) + "@";
    }

    private JsonNode any(List<JsonNode> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private byte[] withBadBytes(byte[] bytes) {
        byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
        for (int i = 0; i < 1 + random.nextInt(4) && bad.length > 0; i++) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
