package id.corpu.jp.web.claims;

import java.util.Optional;
import java.util.stream.Stream;

/** What an officer writes about a claim; each decision has a field of its own. */
public class Verdict {

  private int version;
  private String note;
  private String returnReason;
  private String rejectReason;
  private String citation;
  private String revokeReason;

  /** What was written, whichever field it stands in; empty when nothing was. */
  public Optional<String> written() {
    return Stream.of(note, returnReason, rejectReason, revokeReason)
        .filter(text -> text != null && !text.isBlank())
        .findFirst();
  }

  /** The version of the claim that the officer has seen. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String returnReason) {
    this.returnReason = returnReason;
  }

  public String getRejectReason() {
    return rejectReason;
  }

  public void setRejectReason(String rejectReason) {
    this.rejectReason = rejectReason;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }

  public String getRevokeReason() {
    return revokeReason;
  }

  public void setRevokeReason(String revokeReason) {
    this.revokeReason = revokeReason;
  }
}
