package id.corpu.learning.application;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A course's load in JP, as the certificate states it: minutes divided by the length of one JP, two
 * decimals, half up. What a person is credited in a year is the ledger's matter, with its day caps;
 * this figure is only the size of the course. The length is a setting, 45 minutes by default.
 */
@ApplicationScoped
@OpenUseCase("a calculation")
public class CourseHours {

  private int minutesPerJp;

  protected CourseHours() {}

  @Inject
  public CourseHours(
      @ConfigProperty(name = "corpu.learning.minutes-per-jp", defaultValue = "45")
          int minutesPerJp) {
    this.minutesPerJp = minutesPerJp;
  }

  public int minutesPerJp() {
    return minutesPerJp;
  }

  public BigDecimal jp(int loadMinutes) {
    return BigDecimal.valueOf(loadMinutes)
        .divide(BigDecimal.valueOf(minutesPerJp), 2, RoundingMode.HALF_UP);
  }
}
