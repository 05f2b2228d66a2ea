-- What the form called the decision; a jurisdiction's own decisions have words nowhere else.
alter table timeline_entry add column outcome_label varchar(200);
