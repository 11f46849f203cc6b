package id.corpu.jp.application.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.platform.errors.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] pdf(String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (password != null) {
        document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static void refused(String code, String name, byte[] content) {
    assertThatThrownBy(() -> DocumentCheck.kind(name, content))
        .as(name)
        .isInstanceOfSatisfying(InvalidInput.class, r -> assertThat(r.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("a PDF, a JPEG and a PNG that can be read are accepted")
  void accepted() throws IOException {
    assertThat(DocumentCheck.kind("sertifikat.pdf", pdf(null))).isEqualTo(DocumentKind.PDF);
    assertThat(DocumentCheck.kind("foto.JPG", picture("jpg"))).isEqualTo(DocumentKind.JPEG);
    assertThat(DocumentCheck.kind("pindai.png", picture("png"))).isEqualTo(DocumentKind.PNG);
  }

  @Test
  @DisplayName("a document that is not what its name says is refused")
  void notItsName() throws IOException {
    refused("DOCUMENT_NOT_ITS_NAME", "sertifikat.pdf", picture("png"));
    refused("DOCUMENT_NOT_ITS_NAME", "sertifikat.html", pdf(null));
    refused("DOCUMENT_NOT_ITS_NAME", "sertifikat", pdf(null));
    refused(
        "DOCUMENT_KIND",
        "sertifikat.pdf",
        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("what only begins like a document is refused")
  void broken() throws IOException {
    refused("DOCUMENT_BROKEN", "a.pdf", "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8));
    byte[] png = picture("png");
    refused("DOCUMENT_BROKEN", "a.png", Arrays.copyOf(png, 20));
    refused("DOCUMENT_BROKEN", "a.jpg", Arrays.copyOf(picture("jpg"), 10));
  }

  @Test
  @DisplayName("a PDF that asks for a password cannot be verified and is refused")
  void locked() throws IOException {
    refused("DOCUMENT_LOCKED", "a.pdf", pdf("rahasia"));
  }

  @Test
  @DisplayName("a small picture that claims to be huge is refused before it is unpacked")
  void bomb() throws IOException {
    byte[] png = picture("png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    refused("DOCUMENT_PICTURE_TOO_LARGE", "a.png", png);
  }

  @Test
  @DisplayName("a file of more than 10 MB, and one of none, are refused")
  void size() {
    refused("DOCUMENT_TOO_BIG", "a.pdf", new byte[DocumentCheck.MOST_BYTES + 1]);
    refused("DOCUMENT_EMPTY", "a.pdf", new byte[0]);
  }
}
