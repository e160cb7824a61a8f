-- A firm is known by its profile and the hash of its code, and by nothing else.
create table organisation (
  id                     uuid primary key,
  council_area           text        not null,  -- ONS code
  region                 text        not null,  -- ITL1 code, follows from council_area
  nation                 text        not null,  -- ENG, WLS, SCT or NIR, follows from council_area
  size_band              text        not null,
  size_class             text        not null,  -- micro, small, medium or large, follows from size_band
  sector                 text        not null,
  demonstration          boolean     not null default false,
  created_at             timestamptz not null,
  return_code_hash       bytea       not null unique,  -- SHA-256
  return_code_expires_at timestamptz not null
);
