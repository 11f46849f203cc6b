package id.corpu.people;

/**
 * The two kinds of civil servant of UU 20/2023: permanent (PNS) and under a work agreement (PPPK).
 */
public enum AsnType {
  PNS,
  PPPK
}
