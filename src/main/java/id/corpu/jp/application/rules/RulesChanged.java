package id.corpu.jp.application.rules;

/**
 * A city's ledgers of these years may follow other rules than before. Fired in the transaction of
 * the decision.
 *
 * @param institutionId the city
 * @param fromYear the first calendar year concerned
 */
public record RulesChanged(long institutionId, int fromYear) {}
