-- Whoever builds on the API tries it with invented firms: a partner may be a sandbox, and stays what it was registered as. Whatever it
-- brings is invented, and counted nowhere with real firms; no hub finds it, and nobody is sent mail because of it.
set local lock_timeout = '5s';

alter table partner add column sandbox boolean not null default false;
alter table organisation add column sandbox boolean not null default false;

-- Not left to whoever writes a query.
create function come_as_invented() returns trigger
  language plpgsql as $$
  declare
    invented boolean;
  begin
    -- Whoever does not see the partner cannot tell whether the firm is real.
    select sandbox into strict invented from partner where id = new.partner_id;
    if invented then
      new.sandbox := true;
      new.demonstration := true;
    end if;
    return new;
  end
$$;

create trigger come_as_invented before insert on organisation
  for each row when (new.partner_id is not null) execute function come_as_invented();

create function stay_as_registered() returns trigger
  language plpgsql as $$
  begin
    raise exception 'Whether it is a sandbox does not change';
  end
$$;

create trigger stay_as_registered before update on partner
  for each row when (old.sandbox is distinct from new.sandbox) execute function stay_as_registered();
