package id.corpu.jp.application.claims;

/** What shows a document: a claim, or a group claim that proves all of its claims with it. */
enum DocumentOwner {
  CLAIM("jp_claim_document", "claim_id"),
  GROUP("jp_group_document", "group_id");

  private final String table;
  private final String column;

  DocumentOwner(String table, String column) {
    this.table = table;
    this.column = column;
  }

  /** The table of these documents. */
  String table() {
    return table;
  }

  /** Its column with the owner's key. */
  String column() {
    return column;
  }
}
