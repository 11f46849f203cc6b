package id.corpu.xapi.domain.check;

import java.util.Set;

/** Attachments (xAPI Data 2.4.11). */
final class AttachmentCheck {

  private static final Set<String> OF_ATTACHMENT =
      Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

  private AttachmentCheck() {}

  static void check(Part attachment) {
    if (!attachment.object("XAPI-00025", OF_ATTACHMENT)) {
      return;
    }
    attachment.required("usageType", "XAPI-00107", type -> type.iri("XAPI-00107"));
    attachment.required("display", "XAPI-00106", display -> display.languages("XAPI-00106"));
    attachment.optional("description", text -> text.languages("XAPI-00106"));
    attachment.required(
        "contentType",
        "XAPI-00105",
        type ->
            type.format(
                Formats::isMediaType,
                "NOT_A_MEDIA_TYPE",
                "XAPI-00105",
                "A media type is expected."));
    attachment.required("length", "XAPI-00102", AttachmentCheck::length);
    attachment.required(
        "sha2",
        "XAPI-00103",
        sha2 -> sha2.format(Formats::isSha2, "NOT_A_SHA2", "XAPI-00103", "A SHA-2 is expected."));
    attachment.optional("fileUrl", url -> url.iri("XAPI-00104"));
  }

  private static void length(Part length) {
    if (!length.value().isIntegralNumber() || length.value().longValue() < 0) {
      length.broken("NOT_AN_INTEGER", "XAPI-00102", "The length in octets is expected.");
    }
  }
}
