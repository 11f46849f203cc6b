/**
 * The people of a city and their places: institution, unit tree, positions, ASN with dated status
 * (PNS, PPPK), supervisors, and the roles laid on them by decree. Decides who may see whom.
 */
@Feature(name = "people")
package id.corpu.people;

import id.corpu.platform.Feature;
