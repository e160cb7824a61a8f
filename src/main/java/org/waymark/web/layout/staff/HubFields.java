package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.HubDetails;
import org.waymark.hub.HubDetails.Flaw;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.language.Spoken;

/** The lines of a form that describes a hub. */
@ApplicationScoped
public class HubFields {

  private final StaffMessages messages;

  HubFields(@Spoken StaffMessages messages) {
    this.messages = messages;
  }

  /** What firms see of a hub, as a browser sends it: every value may be missing or nonsense. */
  public record Sent(
      @FormParam("name") @Nullable String name,
      @FormParam("email") @Nullable String email,
      @FormParam("phone") @Nullable String phone,
      @FormParam("site") @Nullable String site,
      @FormParam("brand") @Nullable String brand,
      @FormParam("soft") @Nullable String soft) {

    public HubDetails details() {
      return new HubDetails(
          text(name), text(email), text(phone), text(site), text(brand), text(soft));
    }

    private static String text(@Nullable String sent) {
      return Optional.ofNullable(sent).orElse("");
    }
  }

  /** The lines with what was typed, each with what is wrong in it. */
  public List<TextInput> of(HubDetails details, List<Flaw> flaws) {
    return List.of(
        line("name", messages.hubName(), messages.hubNameHint(), details.name(), flaws),
        line("email", messages.hubEmail(), messages.hubEmailHint(), details.email(), flaws),
        line("phone", messages.hubPhone(), null, details.phone(), flaws),
        line("site", messages.hubSite(), messages.hubSiteHint(), details.site(), flaws),
        line("brand", messages.hubBrand(), messages.hubBrandHint(), details.brand(), flaws),
        line("soft", messages.hubSoft(), messages.hubSoftHint(), details.brandSoft(), flaws));
  }

  /** The same to read, without a form. */
  public SummaryList facts(HubDetails details) {
    return new SummaryList(
        List.of(
            fact(messages.hubName(), details.name()),
            fact(messages.hubEmail(), details.email()),
            fact(messages.hubPhone(), details.phone()),
            fact(messages.hubSite(), details.site()),
            fact(messages.hubBrand(), details.brand()),
            fact(messages.hubSoft(), details.brandSoft())));
  }

  private SummaryList.Row fact(String key, String value) {
    return Entries.fact(key, value.isEmpty() ? messages.notGiven() : value);
  }

  private TextInput line(
      String name, String label, @Nullable String hint, String value, List<Flaw> flaws) {
    var field =
        Field.of(name, label)
            .withHint(hint == null ? null : Text.of(hint))
            .withError(
                flaws.stream()
                    .filter(flaw -> lineOf(flaw).equals(name))
                    .findFirst()
                    .map(this::words)
                    .map(Text::of)
                    .orElse(null));
    return new TextInput(field, shortened(value), widthOf(name), "off");
  }

  /** A page does not repeat whatever somebody may have sent. */
  private static String shortened(String value) {
    return value.length() > 300 ? value.substring(0, 300) : value;
  }

  private static Width widthOf(String name) {
    return switch (name) {
      case "brand", "soft" -> Width.TEN;
      case "phone" -> Width.TWENTY;
      default -> Width.FULL;
    };
  }

  private static String lineOf(Flaw flaw) {
    return switch (flaw) {
      case NAME_MISSING, NAME_TOO_LONG, NAME_MALFORMED -> "name";
      case EMAIL_MALFORMED -> "email";
      case PHONE_MALFORMED -> "phone";
      case SITE_MALFORMED -> "site";
      case BRAND_MALFORMED, BRAND_TOO_PALE -> "brand";
      case SOFT_MALFORMED, SOFT_TOO_DARK -> "soft";
    };
  }

  private String words(Flaw flaw) {
    return switch (flaw) {
      case NAME_MISSING -> messages.hubNameMissing();
      case NAME_TOO_LONG -> messages.hubNameTooLong();
      case NAME_MALFORMED -> messages.hubNameMalformed();
      case EMAIL_MALFORMED -> messages.emailMalformed();
      case PHONE_MALFORMED -> messages.phoneMalformed();
      case SITE_MALFORMED -> messages.siteMalformed();
      case BRAND_MALFORMED, SOFT_MALFORMED -> messages.colourMalformed();
      case BRAND_TOO_PALE -> messages.brandTooPale();
      case SOFT_TOO_DARK -> messages.softTooDark();
    };
  }

  /** Those fields of the lines that the error summary names. */
  public static List<Field> fieldsOf(List<TextInput> lines) {
    return lines.stream().map(TextInput::field).toList();
  }

  /** Of a number a form carries. */
  public static Optional<Integer> version(@Nullable String sent) {
    return Optional.ofNullable(sent)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }
}
