package id.corpu.xapi.web.browsing;

/**
 * A filter that is on, or something to choose.
 *
 * @param label what it says
 * @param address where a click leads
 */
public record Chip(String label, String address) {}
