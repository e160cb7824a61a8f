package org.waymark.web.account;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.GrantId;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.invite.Code;

/** Where the pages of a firm about itself live. */
public final class Addresses {

  public static final String ACCOUNT = "/account";

  /** Where a firm takes another code. */
  public static final String CODE = ACCOUNT + "/code";

  public static final String CLAIM = ACCOUNT + "/claim";
  public static final String FIRMS = ACCOUNT + "/firms";
  public static final String OWNERS = ACCOUNT + "/owners";
  public static final String ACCESS = ACCOUNT + "/access";
  public static final String HUB = ACCESS + "/hub";
  public static final String HELP = ACCESS + "/help";
  public static final String HANDOVERS = ACCESS + "/handovers";
  public static final String SHARE = ACCESS + "/share";
  public static final String INVITATIONS = "/invitations";
  public static final String NOTES = ACCOUNT + "/notes";
  public static final String VIEWS = ACCOUNT + "/views";
  public static final String CONSENTS = ACCOUNT + "/consents";
  public static final String DATA = ACCOUNT + "/data";
  public static final String DOCUMENTS = DATA + "/documents";
  public static final String ERASE = DATA + "/erase";

  private Addresses() {}

  /** Where a hub is let in. */
  public static URI hub(KnownHub hub) {
    return URI.create(HUB + "/" + hub.code());
  }

  /** Where a grant is taken back. */
  public static URI withdraw(GrantId grant) {
    return URI.create(ACCESS + "/" + grant + "/withdraw");
  }

  /** Where a firm says that somebody keeps it no longer. */
  public static URI endOwner(PersonId person) {
    return URI.create(OWNERS + "/" + person + "/end");
  }

  /** Where a firm takes a document of its own. */
  public static URI document(UUID document) {
    return URI.create(DOCUMENTS + "/" + document);
  }

  /** Where a firm answers a hub that proposes another one. */
  public static URI handover(UUID handover) {
    return URI.create(HANDOVERS + "/" + handover);
  }

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<UUID> id(String text) {
    return GrantId.read(text).map(GrantId::value);
  }

  public static URI invitation(Code code) {
    return URI.create(INVITATIONS + "/" + code.display());
  }

  /** A page with word of what has just been done. */
  public static URI withNews(String page, String news) {
    return URI.create(page + "?news=" + news);
  }
}
