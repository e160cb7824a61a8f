package org.waymark.web.layout.profile;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Names of sectors: {@code sector:} in templates. Each by itself, and as it narrows down the firms
 * in a sentence.
 */
@MessageBundle("sector")
public interface SectorMessages {

  String agriculture();

  String manufacturing();

  String energyAndWater();

  String construction();

  String retail();

  String transport();

  String hospitality();

  String information();

  String finance();

  String property();

  String professional();

  String businessSupport();

  String education();

  String health();

  String arts();

  String otherServices();

  String firmsInAgriculture();

  String firmsInManufacturing();

  String firmsInEnergyAndWater();

  String firmsInConstruction();

  String firmsInRetail();

  String firmsInTransport();

  String firmsInHospitality();

  String firmsInInformation();

  String firmsInFinance();

  String firmsInProperty();

  String firmsInProfessional();

  String firmsInBusinessSupport();

  String firmsInEducation();

  String firmsInHealth();

  String firmsInArts();

  String firmsInOtherServices();
}
