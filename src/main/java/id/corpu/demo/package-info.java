/**
 * The demo city: invented people and a year of their learning, made by a seeded generator from the
 * lists in {@code content/demo} and loaded once when {@code corpu.demo} is set. Stands on top of
 * the other features, and no feature knows of it (decision 0004).
 */
@Feature(
    name = "demo",
    uses = {"learning", "jp", "record", "xapi", "people"})
package id.corpu.demo;

import id.corpu.platform.Feature;
