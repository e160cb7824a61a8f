-- How much of its edition an assessment answers, and when in a firm's support it was taken. Until now editions had a core only.
alter table assessment add column depth text not null default 'core' check (depth in ('core', 'full'));
alter table assessment alter column depth drop default;
alter table assessment add column variant text;  -- id of one of the edition's variants, where it has any
alter table assessment add column stage text;    -- id of one of the edition's stages, where the firm named one

-- What an answer rests on, and whether it was filled in from another assessment of the same firm.
alter table answer add column evidence text not null default 'claimed' check (evidence in ('claimed', 'shown', 'verified'));
alter table answer alter column evidence drop default;
alter table answer add column carried_from uuid references assessment on delete set null;
