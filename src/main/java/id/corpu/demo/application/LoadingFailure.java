package id.corpu.demo.application;

/** The demo city could not be loaded; the portal does not come up half loaded. */
final class LoadingFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoadingFailure(Throwable cause) {
    super("The demo data could not be loaded", cause);
  }
}
