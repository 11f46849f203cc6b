package id.corpu.record;

/**
 * The IRIs of the CorpU xAPI profile that are our own. {@code ProfileDocumentTest} keeps them equal
 * to {@code content/xapi/corpu-profile.jsonld}.
 */
public final class Profile {

  /** The profile itself. */
  public static final String ID = "https://corpu.id/xapi";

  /** The version that statements name in their category. */
  public static final String VERSION = ID + "/v1.0";

  static final String VERBS = ID + "/verbs/";
  static final String ACTIVITY_TYPES = ID + "/activity-types/";
  private static final String EXTENSIONS = ID + "/extensions/";

  /**
   * Pathway of the regulation's annex by which the event may earn JP, such as {@code e-learning}.
   */
  public static final String PATHWAY = EXTENSIONS + "pathway";

  /** {@code NATIONAL} or {@code INTERNATIONAL}. */
  public static final String SCOPE = EXTENSIONS + "scope";

  /** JP that the programme or its certificate states, as a decimal text. */
  public static final String PROGRAMME_JP = EXTENSIONS + "programme-jp";

  /** Local calendar days of the activity, as a list of ISO dates. */
  public static final String DAYS = EXTENSIONS + "days";

  /** How often the activity took place, a whole number. */
  public static final String COUNT = EXTENSIONS + "count";

  /** Semesters of formal education, a whole number. */
  public static final String SEMESTERS = EXTENSIONS + "semesters";

  /** When the activity began and ended: an object with {@code start} and {@code end}. */
  public static final String PERIOD = EXTENSIONS + "period";

  /** Codes of the documents that prove the activity, such as {@code CERTIFICATE}. */
  public static final String EVIDENCE = EXTENSIONS + "evidence";

  private Profile() {}
}
