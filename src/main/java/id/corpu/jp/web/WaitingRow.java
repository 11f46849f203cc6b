package id.corpu.jp.web;

import java.time.LocalDate;

/**
 * Something that waits, with what it waits for.
 *
 * @param day day of credit
 * @param title what it was
 * @param pathway name of the pathway
 * @param jp JP that it would add, formatted
 * @param missing what is missing, a sentence
 * @param evidence address where the missing documents are brought; null where there are none to
 *     bring
 */
public record WaitingRow(
    LocalDate day, String title, String pathway, String jp, String missing, String evidence) {}
