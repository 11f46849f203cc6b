/**
 * Measures the running portal: {@code mvn -Pbench verify}. Starts the WAR on a database of its own with the
 * whole demo city, loads it with wrk on the same machine, and writes {@code target/bench/results.md}.
 */
package id.corpu.bench;
