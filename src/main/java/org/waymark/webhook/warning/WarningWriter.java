package org.waymark.webhook.warning;

import org.waymark.outbox.mail.Letter;

/** Puts warnings into words. Whoever shows pages knows where the pages are. */
public interface WarningWriter {

  /** An endpoint has answered 410: messages wait until its partner resumes it. */
  Letter gone(Failing failing);

  /** A message, and perhaps more of them, was tried as often as any is, or waited too long. */
  Letter notTold(Failing failing);
}
