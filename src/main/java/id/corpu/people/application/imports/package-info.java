/**
 * Importing people from the personnel system's CSV: the file is kept in parts, read by a job into
 * staged rows (the dry run), looked at, and applied by a second job in one transaction. Nothing is
 * written to units, positions or people before somebody confirms.
 */
package id.corpu.people.application.imports;
