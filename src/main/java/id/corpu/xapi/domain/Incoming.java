package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.multipart.Attachment;
import java.util.List;
import java.util.UUID;

/**
 * A statement on its way into the store: checked, not yet completed.
 *
 * @param id its id, given by the author or by us
 * @param tree what it says
 * @param text the same as it arrived; null for a statement of the portal itself, which has only the
 *     tree, with lists as context activities
 * @param version xAPI version that it follows, such as {@code 1.0.0}
 * @param attachments data that came with it
 */
public record Incoming(
    UUID id, ObjectNode tree, String text, String version, List<Attachment> attachments) {}
