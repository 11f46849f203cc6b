package id.corpu.learning.application;

/**
 * A course folder that cannot be loaded: names the file and the field, so that it can be mended.
 */
class CourseRefused extends Exception {

  private static final long serialVersionUID = 1L;

  CourseRefused(String file, String field, String why) {
    super(file + ": " + field + ": " + why);
  }
}
