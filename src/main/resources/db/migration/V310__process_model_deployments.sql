-- every deployment of a jurisdiction's models in the order in which they came into force
create table model_deployment (
    number bigint generated always as identity primary key,
    tenant_id varchar(64) not null,
    deployment_id varchar(64) not null,
    -- the process owner who sent it; null when it came with the product
    person_id varchar(64),
    deployed_at timestamptz not null
);
create index model_deployment_newest on model_deployment (tenant_id, number desc);

-- the files as the product last brought them: what tells a new delivery from an owner's own change
create table delivered_file (
    tenant_id varchar(64) not null,
    file varchar(255) not null,
    digest varchar(64) not null,
    primary key (tenant_id, file)
);
