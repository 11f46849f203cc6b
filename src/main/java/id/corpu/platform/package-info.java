/**
 * What every feature stands on: security, time, persistence, jobs, files, texts, errors, settings
 * and the web shell. Knows nothing of the business above it; whoever wants to be called from here
 * implements one of its service interfaces ({@code RouteContribution}, {@code MenuContribution},
 * {@code JobHandler}, {@code Accounts}).
 */
@Feature(name = "platform")
package id.corpu.platform;
