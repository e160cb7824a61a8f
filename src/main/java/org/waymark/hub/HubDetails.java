package org.waymark.hub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.hub.Colours.Colour;

/**
 * What firms see of a hub, as somebody typed it, right or wrong. What is optional may be empty.
 *
 * @param email where firms reach it
 * @param phone optional
 * @param site optional
 * @param brand optional: without it the hub's pages look like all others
 * @param brandSoft optional: without it, it follows from the brand
 */
public record HubDetails(
    String name, String email, String phone, String site, String brand, String brandSoft) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_SITE = 200;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s\\p{Cc}@<>\"]+@[^\\s\\p{Cc}@<>\"]+\\.[^\\s\\p{Cc}@<>\"]+");
  private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()\\-]{5,24}");

  public HubDetails {
    name = name.strip();
    email = email.strip();
    phone = phone.strip();
    site = site.strip();
    brand = brand.strip();
    brandSoft = brandSoft.strip();
  }

  /** What is wrong with a part, and what the part is. */
  public enum Flaw {
    NAME_MISSING,
    NAME_TOO_LONG,
    /** Line breaks, or characters that no database keeps. */
    NAME_MALFORMED,
    EMAIL_MALFORMED,
    PHONE_MALFORMED,
    SITE_MALFORMED,
    BRAND_MALFORMED,
    /** White words on it, or links in it, could not be read. */
    BRAND_TOO_PALE,
    SOFT_MALFORMED,
    /** Words in the brand colour could not be read on it. */
    SOFT_TOO_DARK
  }

  /** Everything that is wrong, in the order of the parts. */
  public List<Flaw> flaws() {
    var flaws = new ArrayList<Flaw>();
    if (name.isEmpty()) {
      flaws.add(Flaw.NAME_MISSING);
    } else if (name.length() > LONGEST_NAME) {
      flaws.add(Flaw.NAME_TOO_LONG);
    } else if (isBroken(name)) {
      flaws.add(Flaw.NAME_MALFORMED);
    }
    if (!isEmail(email)) {
      flaws.add(Flaw.EMAIL_MALFORMED);
    }
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      flaws.add(Flaw.PHONE_MALFORMED);
    }
    if (!site.isEmpty() && !isSite(site)) {
      flaws.add(Flaw.SITE_MALFORMED);
    }
    brandFlaw().ifPresent(flaws::add);
    softFlaw().ifPresent(flaws::add);
    return List.copyOf(flaws);
  }

  /** The colours of its pages; none for a hub that has not chosen any, or cannot have these. */
  public Optional<Colours> colours() {
    return Colour.read(brand)
        .map(
            chosen ->
                Colour.read(brandSoft)
                    .map(soft -> new Colours(chosen, soft))
                    .orElseGet(() -> Colours.of(chosen)));
  }

  /** Whether a line holds line breaks or other control characters: nobody types them into one. */
  public static boolean isBroken(String line) {
    return CONTROL.matcher(line).find();
  }

  /** Whether mail could be sent there. */
  public static boolean isEmail(String text) {
    return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
  }

  private Optional<Flaw> brandFlaw() {
    if (brand.isEmpty()) {
      return Optional.empty();
    }
    return colours()
        .map(colours -> colours.brandIsReadable() ? Optional.<Flaw>empty() : tooPale())
        .orElse(Optional.of(Flaw.BRAND_MALFORMED));
  }

  private static Optional<Flaw> tooPale() {
    return Optional.of(Flaw.BRAND_TOO_PALE);
  }

  /** Judged where the brand is sound: a soft colour is soft beside it. */
  private Optional<Flaw> softFlaw() {
    if (brandSoft.isEmpty()) {
      return Optional.empty();
    }
    if (Colour.read(brandSoft).isEmpty()) {
      return Optional.of(Flaw.SOFT_MALFORMED);
    }
    return colours()
        .filter(Colours::brandIsReadable)
        .filter(colours -> !colours.softIsReadable())
        .map(_ -> Flaw.SOFT_TOO_DARK);
  }

  private static boolean isSite(String text) {
    try {
      var uri = new URI(text);
      return text.length() <= LONGEST_SITE
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
