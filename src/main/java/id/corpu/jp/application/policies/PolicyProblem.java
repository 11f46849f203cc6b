package id.corpu.jp.application.policies;

import java.util.Optional;

/**
 * One fault of a policy file, told so that its author finds the place.
 *
 * @param file name of the file
 * @param row id of the annex row, where the fault lies in one
 * @param field path of the field, such as {@code rules.national.kind}; within the row where there
 *     is one
 * @param message what is wrong
 */
public record PolicyProblem(String file, Optional<String> row, String field, String message) {

  @Override
  public String toString() {
    String place = row.map(id -> file + ", row " + id).orElse(file);
    return (field.isEmpty() ? place : place + ", field " + field) + ": " + message;
  }
}
