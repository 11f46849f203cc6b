package id.corpu.people.domain;

/**
 * The post that an administrator writes for somebody.
 *
 * @param name as in the city's list of positions; blank for none
 * @param kind what it is, needed only where the list does not have it yet
 */
public record Post(String name, PositionKind kind) {}
