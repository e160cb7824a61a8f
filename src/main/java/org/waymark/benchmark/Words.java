package org.waymark.benchmark;

import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

/** English words that go before "firms". */
public final class Words {

  private Words() {}

  /** For example "micro". */
  public static String of(SizeClass size) {
    return size.code();
  }

  /** For example "construction". */
  public static String of(Sector sector) {
    return switch (sector) {
      case AGRICULTURE -> "farming, forestry and fishing";
      case MANUFACTURING -> "manufacturing";
      case ENERGY_AND_WATER -> "energy and water";
      case CONSTRUCTION -> "construction";
      case RETAIL_AND_WHOLESALE -> "retail and wholesale";
      case TRANSPORT -> "transport and storage";
      case HOSPITALITY -> "hotel and food";
      case INFORMATION -> "information and communication";
      case FINANCE -> "finance and insurance";
      case PROPERTY -> "property";
      case PROFESSIONAL -> "professional and technical";
      case BUSINESS_SUPPORT -> "business support";
      case EDUCATION -> "education";
      case HEALTH -> "health and care";
      case ARTS -> "arts and leisure";
      case OTHER_SERVICES -> "other service";
    };
  }
}
