-- That a firm lets in one adviser alone is for that adviser to know, and for whoever manages the hub, whose figures count it.
alter policy received on access_grant
  using (hub_id = (select acting_hub())
    and (adviser_id is null
      or adviser_id = (select acting_person())
      or (select acting_manages())
      or (select acting_as()) = 'housekeeping'));
