package id.corpu.platform.web;

import java.util.List;

/** A feature's entries in the role navigation; found by CDI. */
public interface MenuContribution {

  List<MenuItem> items();
}
