package id.corpu.jp.web;

/**
 * A pathway of a person's year as a row.
 *
 * @param name its name in the regulation
 * @param anchor its place on the page of the rules; null where the regulation in force has none
 * @param counted JP that count, formatted
 * @param waiting JP that wait, formatted; a dash for none
 * @param over JP beyond a cap, formatted; a dash for none
 * @param entries lines of the ledger
 */
public record PathwaySum(
    String name, String anchor, String counted, String waiting, String over, int entries) {}
