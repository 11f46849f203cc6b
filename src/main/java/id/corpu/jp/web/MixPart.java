package id.corpu.jp.web;

import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.YearOverview;
import id.corpu.jp.domain.Mix;
import id.corpu.jp.domain.Policy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A part of the 10/20/70 mix as the bar shows it.
 *
 * @param id class of its colour: b10, b20 or b70
 * @param name what belongs into it
 * @param jp counted JP, formatted
 * @param share its JP in percent of the mix
 * @param goal what its share of the target is, formatted
 * @param ofGoal its JP in percent of that, at most 100
 */
public record MixPart(String id, String name, String jp, int share, String goal, int ofGoal) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static List<MixPart> of(Policy policy, YearOverview year, Words words) {
    return policy.mix().map(mix -> parts(mix, year, words)).orElse(List.of());
  }

  private static List<MixPart> parts(Mix mix, YearOverview year, Words words) {
    Map<String, Jp> goals = mix.shares(year.target());
    return mix.buckets().stream()
        .map(
            bucket -> {
              Jp jp = jp(year.mix(), bucket.id());
              Jp goal = goals.get(bucket.id());
              return new MixPart(
                  "b" + bucket.id(),
                  bucket.name().in(words.locale()),
                  words.number(jp),
                  year.mix().percent(jp),
                  words.number(goal),
                  percent(jp, goal));
            })
        .toList();
  }

  private static Jp jp(MixFigures mix, String bucket) {
    return switch (bucket) {
      case "10" -> mix.b10();
      case "20" -> mix.b20();
      default -> mix.b70();
    };
  }

  private static int percent(Jp part, Jp whole) {
    return whole.isZero()
        ? 0
        : part.value()
            .multiply(HUNDRED)
            .divideToIntegralValue(whole.value())
            .min(HUNDRED)
            .intValue();
  }
}
