package id.corpu.platform.web;

import java.util.List;

/** The addresses of a feature's pages; found by CDI. */
public interface RouteContribution {

  List<Route> routes();
}
