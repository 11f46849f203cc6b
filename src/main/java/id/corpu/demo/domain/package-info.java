/**
 * The generator: from seed, size and day to people and deeds. Calculates only, so the same three
 * always give the same city.
 */
package id.corpu.demo.domain;
