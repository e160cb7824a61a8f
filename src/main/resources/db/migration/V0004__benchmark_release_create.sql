-- Comparisons are read from immutable releases: a score seen today reads the same tomorrow, reading takes the same time
-- however many firms there are, and nobody can watch a figure move when a single firm submits.

create table benchmark_release (
  id            bigint generated always as identity primary key,
  released_at   timestamptz not null,
  period_from   date not null,               -- first and last day of the submissions counted (UK time)
  period_to     date not null,
  minimum_firms integer not null,            -- groups with fewer firms were withheld
  demonstration boolean not null,            -- invented firms or real ones, never both
  check (period_from <= period_to),
  check (minimum_firms >= 10)
);

create index benchmark_release_current on benchmark_release (demonstration, id desc);

create table benchmark_cell (
  release_id     bigint not null references benchmark_release (id),
  questionnaire  text not null,
  series         integer not null,
  rung           text not null check (rung in ('region-size-sector', 'region-size', 'region', 'nation', 'uk')),
  place          text not null,              -- ITL1 code, nation code, or UK
  size_class     text,
  sector         text,
  scope          text not null,              -- 'whole', or the id of a section
  firms          integer not null,           -- rounded down to a multiple of 5: the number that may be shown
  histogram      integer[] not null,         -- firms at 0, 1, ... 100 points. Exact: never shown or exported as it is
  lower_quartile numeric(4, 1) not null,     -- points, 0 to 100
  median         numeric(4, 1) not null,
  upper_quartile numeric(4, 1) not null,
  check (firms >= 10 and firms % 5 = 0),
  check (cardinality(histogram) = 101),
  check (lower_quartile <= median and median <= upper_quartile),
  unique nulls not distinct (release_id, questionnaire, series, rung, place, size_class, sector, scope)
);

create function benchmark_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A benchmark release never changes. Publish a new one.';
end
$$;

create trigger benchmark_release_never_changes
  before update on benchmark_release for each statement execute function benchmark_refuse_change();

create trigger benchmark_cell_never_changes
  before update on benchmark_cell for each statement execute function benchmark_refuse_change();
