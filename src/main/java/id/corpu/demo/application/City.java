package id.corpu.demo.application;

import java.time.ZoneId;

/** The institution that becomes the demo city. */
record City(long id, ZoneId zone, String homePage) {

  static final String SLUG = "kota-contoh";
}
