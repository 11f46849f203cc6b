package id.corpu.learning;

import java.nio.file.Path;

/** Puts a course into the catalogue that does not lie among the shipped ones. */
public interface CourseOffering {

  /**
   * Publishes the course of a folder, unless this very edition stands already, and lists it. At
   * every start only the shipped courses are listed, so whoever offers another one does so each
   * time.
   *
   * @param folder laid out as {@code content/courses/README.md} says, named by the course's slug
   * @throws IllegalArgumentException naming file and field when the folder is malformed
   */
  void offer(Path folder);
}
