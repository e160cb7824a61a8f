package org.waymark.quota;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last few thousand of something, for several threads. */
final class Remembered<T> {

  /** At some 200 bytes each, about two megabytes. */
  private static final int MOST = 10_000;

  private final Map<String, T> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<T> of(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void keep(String key, T value) {
    kept.put(key, value);
  }

  synchronized void forget(String key) {
    kept.remove(key);
  }
}
