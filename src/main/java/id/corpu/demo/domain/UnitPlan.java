package id.corpu.demo.domain;

/**
 * A unit of the demo city.
 *
 * @param parent code of the unit above, or empty at the top
 * @param family what work is done there, which decides the posts: office, health, school…
 * @param head name of the head's post
 * @param weight its part of the city's people
 * @param zeal how eagerly its people learn, in percent; makes units differ on the board
 */
public record UnitPlan(
    String code,
    String name,
    String parent,
    String family,
    String head,
    Rank headRank,
    int weight,
    int zeal) {}
