package id.corpu.people.domain;

import java.time.LocalDate;

/** The decision by which a role was laid on somebody: its number and date. */
public record Decree(String number, LocalDate date) {}
