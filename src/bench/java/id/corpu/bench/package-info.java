/**
 * Measures the running portal: {@code mvn -Pbench verify}. Starts the WAR on a database of its own with the
 * whole demo city, loads it with wrk on the same machine, and writes {@code target/bench/results.md}. The
 * record store alone, with a million statements: {@code mvn -Pbench verify -Dbench.main=id.corpu.bench.StoreBench}; the
 * engine alone, with a million events: {@code mvn -Pbench verify -Dbench.main=id.corpu.bench.ConversionBench}.
 */
package id.corpu.bench;
