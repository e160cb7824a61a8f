package org.waymark.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sha256;
import org.waymark.kernel.time.CivilTime;

/** Under what a caller's calls are counted. Nobody can tell the caller from it. */
@ApplicationScoped
class CallerKeys {

  private final Salts salts;
  private final Clock clock;
  private volatile @Nullable Today today;

  CallerKeys(Salts salts, Clock clock) {
    this.salts = salts;
    this.clock = clock;
  }

  private record Today(LocalDate day, byte[] salt) {}

  /**
   * Another one each day, and when the quota is another: then counting begins anew.
   *
   * @param caller whatever tells callers of this quota apart
   * @return 64 hexadecimal digits
   */
  String of(String caller, Quota quota) {
    var text = new ByteArrayOutputStream();
    text.writeBytes(salt());
    text.writeBytes((quota + "\n" + caller).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Sha256.bytes(text.toByteArray()));
  }

  private byte[] salt() {
    var day = CivilTime.today(clock);
    var known = today;
    if (known == null || !known.day().equals(day)) {
      known = new Today(day, salts.of(day));
      today = known;
    }
    return known.salt();
  }
}
