package org.waymark.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/** A firm's profile in the words of the interface. */
@ApplicationScoped
public class ProfileWords {

  private final ProfileMessages messages;

  ProfileWords(ProfileMessages messages) {
    this.messages = messages;
  }

  /** For example "5 to 9 people · Gateshead · Construction". */
  public String summary(FirmProfile profile) {
    return String.join(
        " · ", Stream.of(of(profile.size()), profile.area().name(), of(profile.sector())).toList());
  }

  public String of(SizeBand size) {
    return switch (size) {
      case NONE -> messages.sizeNone();
      case FROM_1_TO_4 -> messages.size1To4();
      case FROM_5_TO_9 -> messages.size5To9();
      case FROM_10_TO_49 -> messages.size10To49();
      case FROM_50_TO_249 -> messages.size50To249();
      case FROM_250 -> messages.size250();
    };
  }

  public String of(Sector sector) {
    return switch (sector) {
      case AGRICULTURE -> messages.sectorAgriculture();
      case MANUFACTURING -> messages.sectorManufacturing();
      case ENERGY_AND_WATER -> messages.sectorEnergyAndWater();
      case CONSTRUCTION -> messages.sectorConstruction();
      case RETAIL_AND_WHOLESALE -> messages.sectorRetail();
      case TRANSPORT -> messages.sectorTransport();
      case HOSPITALITY -> messages.sectorHospitality();
      case INFORMATION -> messages.sectorInformation();
      case FINANCE -> messages.sectorFinance();
      case PROPERTY -> messages.sectorProperty();
      case PROFESSIONAL -> messages.sectorProfessional();
      case BUSINESS_SUPPORT -> messages.sectorBusinessSupport();
      case EDUCATION -> messages.sectorEducation();
      case HEALTH -> messages.sectorHealth();
      case ARTS -> messages.sectorArts();
      case OTHER_SERVICES -> messages.sectorOtherServices();
    };
  }
}
