package org.waymark.web.layout.profile;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.kernel.Sector;
import org.waymark.web.layout.language.Spoken;

/** Sectors in the words of the interface. */
@ApplicationScoped
public class SectorWords {

  private final SectorMessages messages;

  public SectorWords(@Spoken SectorMessages messages) {
    this.messages = messages;
  }

  /** By itself, as an owner would find it in a list: "Construction and building trades". */
  public String of(Sector sector) {
    return switch (sector) {
      case AGRICULTURE -> messages.agriculture();
      case MANUFACTURING -> messages.manufacturing();
      case ENERGY_AND_WATER -> messages.energyAndWater();
      case CONSTRUCTION -> messages.construction();
      case RETAIL_AND_WHOLESALE -> messages.retail();
      case TRANSPORT -> messages.transport();
      case HOSPITALITY -> messages.hospitality();
      case INFORMATION -> messages.information();
      case FINANCE -> messages.finance();
      case PROPERTY -> messages.property();
      case PROFESSIONAL -> messages.professional();
      case BUSINESS_SUPPORT -> messages.businessSupport();
      case EDUCATION -> messages.education();
      case HEALTH -> messages.health();
      case ARTS -> messages.arts();
      case OTHER_SERVICES -> messages.otherServices();
    };
  }

  /** Narrows down the firms, for example "construction". */
  public String firmsIn(Sector sector) {
    return switch (sector) {
      case AGRICULTURE -> messages.firmsInAgriculture();
      case MANUFACTURING -> messages.firmsInManufacturing();
      case ENERGY_AND_WATER -> messages.firmsInEnergyAndWater();
      case CONSTRUCTION -> messages.firmsInConstruction();
      case RETAIL_AND_WHOLESALE -> messages.firmsInRetail();
      case TRANSPORT -> messages.firmsInTransport();
      case HOSPITALITY -> messages.firmsInHospitality();
      case INFORMATION -> messages.firmsInInformation();
      case FINANCE -> messages.firmsInFinance();
      case PROPERTY -> messages.firmsInProperty();
      case PROFESSIONAL -> messages.firmsInProfessional();
      case BUSINESS_SUPPORT -> messages.firmsInBusinessSupport();
      case EDUCATION -> messages.firmsInEducation();
      case HEALTH -> messages.firmsInHealth();
      case ARTS -> messages.firmsInArts();
      case OTHER_SERVICES -> messages.firmsInOtherServices();
    };
  }
}
