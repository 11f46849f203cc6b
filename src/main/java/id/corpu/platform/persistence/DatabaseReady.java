package id.corpu.platform.persistence;

/**
 * The schema is at its newest version. Features observe it to load what they ship (policies,
 * courses, articles), in the order of their {@code @Priority}.
 */
public record DatabaseReady() {}
